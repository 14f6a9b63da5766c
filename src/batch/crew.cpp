#include "batch/crew.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fmt/format.h>

#include "batch/limits.h"

namespace offprint::batch {
namespace {

Answer failed(std::string cause, std::string message) {
    Answer answer;
    answer.ending = Ending::failed;
    answer.cause = std::move(cause);
    answer.message = std::move(message);
    return answer;
}

Answer death(int status) {
    if (WIFEXITED(status) && WEXITSTATUS(status) == exit_out_of_memory)
        return failed("memory", "it needs more memory than it may have; --max-memory sets how much that is");
    if (!WIFSIGNALED(status))
        return failed("crash", fmt::format("the process that converted it ended with exit code {}; please report it",
                                           WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    const int number = WTERMSIG(status);
    if (number == SIGKILL)
        return failed("memory",
                      "the process that converted it was killed: by the system, for want of memory, or by somebody");
    return failed("crash",
                  fmt::format("the process that converted it crashed: {}; please report it", ::strsignal(number)));
}

bool is_readable(int descriptor) {
    pollfd one{descriptor, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

}  // namespace

Crew::Crew(std::size_t size, std::chrono::milliseconds timeout, std::function<void(int)> work)
    : timeout_(timeout), work_(std::move(work)), workers_(size) {}

Crew::~Crew() {
    for (Worker& worker : workers_) {
        if (worker.process > 0) finish(worker, true);
    }
}

bool Crew::has_idle() const {
    return std::any_of(workers_.begin(), workers_.end(), [](const Worker& worker) { return !worker.task; });
}

std::size_t Crew::busy() const {
    return static_cast<std::size_t>(
        std::count_if(workers_.begin(), workers_.end(), [](const Worker& worker) { return worker.task.has_value(); }));
}

void Crew::start(Worker& worker) {
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
    const pid_t process = ::fork();
    if (process == 0) {
        // The ends of the others' lines: were one open here, its worker would not see this process's parent go.
        for (const Worker& other : workers_) {
            if (other.descriptor >= 0) ::close(other.descriptor);
        }
        ::close(ends[0]);
        work_(ends[1]);
        ::_exit(0);
    }
    ::close(ends[1]);
    if (process < 0) {
        ::close(ends[0]);
        return;
    }
    worker.process = process;
    worker.descriptor = ends[0];
    worker.inbox = {};
}

int Crew::finish(Worker& worker, bool is_killing) {
    if (is_killing) ::kill(worker.process, SIGKILL);
    ::close(worker.descriptor);
    int status = 0;
    while (::waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {
    }
    worker.process = -1;
    worker.descriptor = -1;
    return status;
}

void Crew::give(Task task) {
    const auto idle = std::find_if(workers_.begin(), workers_.end(), [](const Worker& worker) { return !worker.task; });
    // One that died between two articles has cost none: another takes its place.
    if (idle->process > 0 && is_readable(idle->descriptor)) finish(*idle, true);
    if (idle->process <= 0) start(*idle);
    if (idle->process > 0) send(idle->descriptor, to_message(task));
    idle->task = std::move(task);
    idle->deadline = Clock::now() + timeout_;
}

std::vector<int> Crew::descriptors() const {
    std::vector<int> all;
    for (const Worker& worker : workers_) {
        if (worker.task && worker.descriptor >= 0) all.push_back(worker.descriptor);
    }
    return all;
}

std::optional<std::chrono::milliseconds> Crew::patience() const {
    std::optional<std::chrono::milliseconds> least;
    for (const Worker& worker : workers_) {
        if (!worker.task) continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(worker.deadline - Clock::now());
        least = std::max(std::chrono::milliseconds(0), least ? std::min(*least, left) : left);
    }
    return least;
}

std::vector<std::pair<Task, Answer>> Crew::collect() {
    std::vector<std::pair<Task, Answer>> answers;
    for (Worker& worker : workers_) {
        if (!worker.task) continue;
        std::optional<Answer> answer = answer_of(worker);
        if (!answer) continue;
        answers.emplace_back(std::move(*worker.task), std::move(*answer));
        worker.task.reset();
    }
    return answers;
}

std::optional<Answer> Crew::answer_of(Worker& worker) {
    if (worker.process <= 0)
        return failed("library", fmt::format("no process could be started for it: {}", std::strerror(EAGAIN)));
    if (is_readable(worker.descriptor)) {
        if (!worker.inbox.fill(worker.descriptor)) return death(finish(worker, false));
        if (const std::optional<Message> message = worker.inbox.take()) {
            std::optional<Answer> answer = answer_in(*message);
            if (!answer || answer->is_leaving) finish(worker, !answer);
            return answer ? answer : failed("crash", "what its process answered makes no sense; please report it");
        }
    }
    if (Clock::now() < worker.deadline) return std::nullopt;
    finish(worker, true);
    return failed("timeout", fmt::format("it took more than {} s; --timeout sets how long an article may take",
                                         static_cast<double>(timeout_.count()) / 1000));
}

}  // namespace offprint::batch

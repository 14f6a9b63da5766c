#include "cli/run_program.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

#include "temporary_folder.h"

namespace offprint::tests {
namespace {

constexpr int could_not_start = 127;

/// A pseudo terminal whose far end the program gets.
struct Terminal {
    int ours = -1;
    int theirs = -1;
};

Terminal open_terminal() {
    Terminal terminal;
    if (::openpty(&terminal.ours, &terminal.theirs, nullptr, nullptr, nullptr) != 0)
        throw std::runtime_error("no pseudo terminal");
    return terminal;
}

/// All that a terminal was sent; the read fails when the other end is closed.
std::string received(int descriptor) {
    std::string text;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    return text;
}

/// A list of words as exec wants it. Made before the fork: between fork and exec nothing is allocated.
class Words {
public:
    explicit Words(std::vector<std::string> words) : words_(std::move(words)) {
        for (std::string& word : words_) pointers_.push_back(word.data());
        pointers_.push_back(nullptr);
    }
    [[nodiscard]] char* const* pointers() const { return pointers_.data(); }

private:
    std::vector<std::string> words_;
    std::vector<char*> pointers_;
};

Words command_line(const std::vector<std::string>& arguments) {
    std::vector<std::string> words{"offprint"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return Words(std::move(words));
}

Words variables(const Surroundings& surroundings) {
    // The sanitizers' own exit code would be 1, which is one of the program's.
    std::vector<std::string> words{"ASAN_OPTIONS=exitcode=99", "UBSAN_OPTIONS=exitcode=99"};
    for (const char* name : {"PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR"}) {
        if (const char* value = std::getenv(name)) words.push_back(std::string(name) + "=" + value);
    }
    words.insert(words.end(), surroundings.variables.begin(), surroundings.variables.end());
    return Words(std::move(words));
}

void redirect(int standard, const char* path, int flags) {
    const int descriptor = ::open(path, flags, 0600);
    if (descriptor < 0 || ::dup2(descriptor, standard) < 0) ::_exit(could_not_start);
    ::close(descriptor);
}

/// The program that was built, or another build of it.
const char* program() {
    const char* other = std::getenv("OFFPRINT_PROGRAM");
    return other != nullptr ? other : OFFPRINT_PROGRAM;
}

[[noreturn]] void become_program(const Words& words, const Words& environment, const Surroundings& surroundings) {
    if (!surroundings.folder.empty() && ::chdir(surroundings.folder.c_str()) != 0) ::_exit(could_not_start);
    if (surroundings.largest_file > 0) {
        const rlimit limit{surroundings.largest_file, surroundings.largest_file};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::signal(SIGXFSZ, SIG_IGN);
    }
    ::execve(program(), words.pointers(), environment.pointers());
    ::_exit(could_not_start);
}

int exit_code_in(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

int exit_code_of(pid_t process) {
    int status = 0;
    if (::waitpid(process, &status, 0) != process) return -1;
    return exit_code_in(status);
}

}  // namespace

Ran run(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    const TemporaryFolder folder;
    const std::string in = folder.write("in", surroundings.input);
    const std::string out = surroundings.output.empty() ? (folder / "out").string() : surroundings.output;
    const std::string err = folder / "err";
    const Terminal terminal = surroundings.is_terminal ? open_terminal() : Terminal{};
    const Words words = command_line(arguments);
    const Words environment = variables(surroundings);
    const pid_t process = ::fork();
    if (process == 0) {
        redirect(STDIN_FILENO, in.c_str(), O_RDONLY);
        redirect(STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT);
        if (surroundings.is_terminal) {
            ::dup2(terminal.theirs, STDERR_FILENO);
        } else {
            redirect(STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT);
        }
        become_program(words, environment, surroundings);
    }
    if (surroundings.is_terminal) ::close(terminal.theirs);
    Ran ran;
    if (surroundings.is_terminal) {
        ran.err = received(terminal.ours);
        ::close(terminal.ours);
    }
    ran.exit_code = exit_code_of(process);
    if (surroundings.output.empty()) ran.out = contents(out);
    if (!surroundings.is_terminal) ran.err = contents(err);
    return ran;
}

Running::Running(const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
    const std::string out = own_ / "out";
    const std::string err = own_ / "err";
    const Words words = command_line(arguments);
    const Surroundings surroundings{.folder = folder};
    const Words environment = variables(surroundings);
    process_ = ::fork();
    if (process_ != 0) return;
    redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
    redirect(STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT);
    redirect(STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT | O_APPEND);
    become_program(words, environment, surroundings);
}

Running::~Running() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    wait();
}

void Running::send(int signal) const {
    if (process_ > 0) ::kill(process_, signal);
}

std::vector<int> Running::children() const {
    const std::string name = std::to_string(process_);
    std::ifstream list("/proc/" + name + "/task/" + name + "/children");
    std::vector<int> all;
    for (int child = 0; list >> child;) all.push_back(child);
    return all;
}

bool Running::has_ended() {
    int status = 0;
    if (process_ > 0 && ::waitpid(process_, &status, WNOHANG) == process_) {
        exit_code_ = exit_code_in(status);
        process_ = -1;
    }
    return process_ <= 0;
}

int Running::wait() {
    if (process_ > 0) exit_code_ = exit_code_of(process_);
    process_ = -1;
    return exit_code_;
}

std::string Running::said() const { return contents(own_ / "err"); }

}  // namespace offprint::tests

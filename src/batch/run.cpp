#include "batch/run.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

#include <fmt/format.h>

#include "batch/convert_task.h"
#include "batch/place.h"
#include "batch/report_line.h"

namespace offprint::batch {
namespace {

namespace fs = std::filesystem;

/// How many articles may wait for one that takes long.
constexpr std::uint64_t longest_wait = 4096;

/// A file that was written a moment ago may be written again without its times telling.
bool is_settled(const Task& task) {
    constexpr std::time_t seconds = 2;
    struct stat status {};
    if (task.is_spooled) return true;
    return ::stat(task.file.c_str(), &status) == 0 && status.st_mtim.tv_sec + seconds < ::time(nullptr);
}

}  // namespace

Run::Run(const BatchOptions& options, const BatchObserver& observer, RunFolders folders, std::string fingerprint,
         Journal& journal, ReportFile* report, Feed& feed, Crew& crew)
    : options_(options),
      observer_(observer),
      folders_(std::move(folders)),
      fingerprint_(std::move(fingerprint)),
      journal_(journal),
      report_(report),
      feed_(feed),
      crew_(crew),
      stems_(journal) {}

BatchOutcome Run::go() {
    for (;;) {
        if (observer_.is_interrupted && observer_.is_interrupted()) stop(BatchStop::interrupted, "interrupted");
        give_out();
        settle_in_order();
        if (is_over()) break;
        wait();
        listen();
        tell_progress();
    }
    told_ = {};
    tell_progress();
    outcome_.progress.skipped += feed_.skipped();
    return outcome_;
}

bool Run::is_over() const {
    const bool has_no_more = outcome_.stop != BatchStop::none || feed_.is_over();
    return has_no_more && crew_.busy() == 0 && arrived_.empty();
}

void Run::give_out() {
    while (outcome_.stop == BatchStop::none && crew_.has_idle() && feed_.has_task()) {
        const std::uint64_t waiting = arrived_.empty() ? 0 : arrived_.rbegin()->first - settled_;
        if (waiting > longest_wait) return;
        Task task = feed_.take();
        if (seen_.insert(Journal::owner_of(task.name)).second) {
            crew_.give(std::move(task));
            continue;
        }
        Answer answer;
        answer.ending = Ending::repeated;
        arrive(std::move(task), std::move(answer));
    }
}

void Run::arrive(Task task, Answer answer) {
    const std::uint64_t number = task.number;
    arrived_.emplace(number, std::pair(std::move(task), std::move(answer)));
}

bool Run::wants_tasks() const {
    return feed_.descriptor() >= 0 && !feed_.has_task() && outcome_.stop == BatchStop::none;
}

void Run::wait() {
    constexpr std::chrono::milliseconds longest(200);
    std::vector<pollfd> awaited;
    for (const int descriptor : crew_.descriptors()) awaited.push_back({descriptor, POLLIN, 0});
    if (wants_tasks()) awaited.push_back({feed_.descriptor(), POLLIN, 0});
    const auto patience = std::min(longest, crew_.patience().value_or(longest));
    ::poll(awaited.data(), awaited.size(), static_cast<int>(patience.count()));
}

void Run::listen() {
    pollfd feed{feed_.descriptor(), POLLIN, 0};
    if (wants_tasks() && ::poll(&feed, 1, 0) > 0) feed_.collect();
    for (const Feed::Trouble& trouble : feed_.take_troubles()) {
        ++outcome_.progress.troubles;
        if (observer_.on_failure) observer_.on_failure(trouble.name, "source", trouble.message);
    }
    if (!feed_.full().empty()) stop(BatchStop::disk_full, feed_.full());
    outcome_.progress.total = feed_.total();
    for (auto& [task, answer] : crew_.collect()) arrive(std::move(task), std::move(answer));
}

void Run::settle_in_order() {
    // After a stop nothing more is given out: what was, comes back, and then there is no gap.
    while (!arrived_.empty() && arrived_.begin()->first == settled_) {
        auto& [task, answer] = arrived_.begin()->second;
        if (outcome_.stop != BatchStop::disk_full) settle(task, answer);
        clear_away(task, answer);
        arrived_.erase(arrived_.begin());
        ++settled_;
    }
}

void Run::settle(const Task& task, Answer& answer) {
    BatchProgress& progress = outcome_.progress;
    switch (answer.ending) {
        case Ending::elsewhere: ++progress.elsewhere; return;
        case Ending::repeated: ++progress.repeated; return;
        case Ending::unchanged: {
            ++progress.skipped;
            std::optional<JournalEntry> entry = journal_.find(task.name);
            if (!entry || !is_settled(task)) return;
            entry->stamp = task.stamp;
            if (const Result<Done> kept = journal_.add(*entry); !kept) stop(BatchStop::disk_full, kept.error().message);
            return;
        }
        case Ending::planned:
            ++progress.converted;
            plan(task, answer);
            return;
        case Ending::failed: return fail(task, answer);
        case Ending::done:
        case Ending::rejected: break;
    }
    const Result<Done> placed = place(task, answer);
    if (placed) return;
    answer.ending = Ending::failed;
    answer.cause = cause_of(placed.error().kind);
    answer.message = placed.error().message;
    answer.is_disk_full = placed.error().kind == ErrorKind::unwritable;
    fail(task, answer);
}

void Run::plan(const Task& task, const Answer& answer) {
    const std::string stem = stems_.stem_for(task.name, answer.stem);
    journal_.reserve(task.name, stem);
    if (observer_.on_plan) observer_.on_plan(task.name, names_of_outputs(stem));
}

Result<Done> Run::place(const Task& task, Answer& answer) {
    const std::string stem = stems_.stem_for(task.name, answer.stem);
    std::vector<Placed> outputs;
    std::vector<fs::path> files;
    for (const Made& made : answer.outputs) {
        outputs.push_back({place_of(stem, made), made});
        files.push_back(work_file(folders_.work, task.number, made));
    }
    const bool is_ours = journal_.owner(stem) == Journal::owner_of(task.name);
    if (!is_ours && !options_.is_replacing) {
        if (Result<Done> free = check_places(outputs, folders_.outputs); !free) return free;
    }
    // Claimed before it is written and done after it is reported: whenever the run is killed, what lies there is known
    // to be ours, and nothing is taken for done that is not.
    const std::string stamp = is_settled(task) ? task.stamp : std::string{};
    JournalEntry entry{task.name, answer.content, fingerprint_, stamp, stem, {}, answer.images};
    for (const Made& made : answer.outputs) entry.outputs.emplace_back(made.extension, made.bytes);
    const bool is_done = answer.ending == Ending::done;
    Result<Done> done = journal_.claim(task.name, stem)
                            .and_then([&](Done) { return put_in_place(outputs, files, folders_.outputs); })
                            .and_then([&](Done) { return report_->add(report_line(task.name, answer, outputs)); })
                            .and_then([&](Done) { return is_done ? journal_.add(entry) : Result<Done>(Done{}); });
    if (!done) return done;
    if (is_done) ++outcome_.progress.converted;
    if (!is_done) ++outcome_.progress.rejected;
    if (!is_done) count_failure(task, answer);
    return done;
}

void Run::fail(const Task& task, const Answer& answer) {
    if (answer.is_disk_full) return stop(BatchStop::disk_full, answer.message);
    if (report_ != nullptr) {
        const Result<Done> told = report_->add(report_line(task.name, answer, {}));
        if (!told) return stop(BatchStop::disk_full, told.error().message);
    }
    count_failure(task, answer);
}

void Run::count_failure(const Task& task, const Answer& answer) {
    ++outcome_.progress.failed;
    if (observer_.on_failure) observer_.on_failure(task.name, answer.cause, answer.message);
    if (options_.max_failures && outcome_.progress.failed >= *options_.max_failures)
        stop(BatchStop::failures, fmt::format("{} articles failed", outcome_.progress.failed));
}

void Run::stop(BatchStop why, std::string message) {
    if (outcome_.stop == BatchStop::disk_full || outcome_.stop == why) return;
    outcome_.stop = why;
    outcome_.message = std::move(message);
}

void Run::clear_away(const Task& task, const Answer& answer) const {
    for (const Made& made : answer.outputs) ::unlink(work_file(folders_.work, task.number, made).c_str());
    if (task.is_spooled) ::unlink(task.file.c_str());
}

void Run::tell_progress() {
    constexpr std::chrono::milliseconds pause(100);
    const Clock::time_point now = Clock::now();
    if (!observer_.on_progress || now - told_ < pause) return;
    told_ = now;
    BatchProgress progress = outcome_.progress;
    progress.skipped += feed_.skipped();
    observer_.on_progress(progress);
}

std::vector<std::string> Run::names_of_outputs(const std::string& stem) const {
    std::vector<std::string> names;
    for (const Format& format : writable_formats()) {
        const auto& asked = options_.converting.to;
        if (std::find(asked.begin(), asked.end(), format.name) != asked.end())
            names.push_back(stem + "." + format.extensions.front());
    }
    return names;
}

}  // namespace offprint::batch

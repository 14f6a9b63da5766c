#include "run_jobs.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "clock.h"
#include "epub_options.h"
#include "progress.h"
#include "run_job.h"

namespace offprint::program {
namespace {

/// Outcomes as they come in from the workers, taken out in the order of the jobs.
class Outcomes {
public:
    explicit Outcomes(std::size_t count) : slots_(count) {}

    void put(std::size_t index, JobOutcome outcome) {
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            slots_[index] = std::move(outcome);
        }
        arrived_.notify_one();
    }
    JobOutcome take(std::size_t index) {
        std::unique_lock<std::mutex> lock(mutex_);
        arrived_.wait(lock, [&] { return slots_[index].has_value(); });
        JobOutcome outcome = std::move(*slots_[index]);
        slots_[index].reset();
        return outcome;
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<std::optional<JobOutcome>> slots_;
};

/// What the outcomes come to.
class Tally {
public:
    void add(const JobOutcome& outcome) {
        if (outcome.exit_code != exit_done) last_failure_ = outcome.exit_code;
        has_warnings_ = has_warnings_ || outcome.has_warnings;
    }
    [[nodiscard]] int exit_code(std::size_t jobs, const Options& options) const {
        if (last_failure_ != exit_done) return jobs > 1 ? exit_some_failed : last_failure_;
        return has_warnings_ && options.fails_on_warnings ? exit_warnings : exit_done;
    }

private:
    int last_failure_ = exit_done;
    bool has_warnings_ = false;
};

}  // namespace

int run_jobs(const std::vector<Job>& jobs, const Options& options) {
    Result<ConvertOptions> converting = convert_options(options.editing);
    const Colours colours = colours_of_standard_error();
    if (!converting) {
        fmt::print(stderr, "{}", Reporter("offprint", "", colours).describe(converting.error()));
        return exit_code_of(converting.error().kind);
    }
    Result<LoadedStyle> loaded = load_style(options.style, colours);
    if (!loaded) {
        const std::string& path = loaded.error().path;
        fmt::print(stderr, "{}", Reporter(path.empty() ? "offprint" : path, "", colours).describe(loaded.error()));
        return exit_code_of(loaded.error().kind);
    }
    if (!options.is_quiet) fmt::print(stderr, "{}", loaded->report);
    converting->style = std::move(loaded->style);
    converting->allows_unpublished = options.allows_unpublished;
    converting->now = now();
    converting->pdf = options.pdf;
    Result<EpubOptions> epub = load_epub_options(options.cover);
    if (!epub) {
        fmt::print(stderr, "{}", Reporter("offprint", "", colours).describe(epub.error()));
        return exit_code_of(epub.error().kind);
    }
    converting->epub = std::move(*epub);
    const Workshop workshop(OFFPRINT_VERSION);
    Outcomes outcomes(jobs.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < jobs.size(); i = next++)
            outcomes.put(i, run_job(jobs[i], options, *converting, workshop, colours));
    };
    std::vector<std::thread> workers;
    const std::size_t count = std::min<std::size_t>(options.jobs, jobs.size());
    if (count == 1 && jobs.size() == 1) {
        work();
    } else {
        for (std::size_t i = 0; i < count; ++i) workers.emplace_back(work);
    }
    Tally tally;
    tally.add({{}, exit_done, loaded->has_warnings});
    {
        Progress progress(jobs.size(), options.is_quiet);
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            const JobOutcome outcome = outcomes.take(i);
            progress.say(outcome.report);
            progress.advance();
            tally.add(outcome);
        }
    }
    for (std::thread& worker : workers) worker.join();
    return tally.exit_code(jobs.size(), options);
}

}  // namespace offprint::program

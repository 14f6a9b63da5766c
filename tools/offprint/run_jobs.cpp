#include "run_jobs.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "prepare.h"
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
    const auto prepared = prepare(options);
    if (!prepared) return prepared.error();
    const Colours colours = colours_of_standard_error();
    const Workshop workshop(OFFPRINT_VERSION);
    Outcomes outcomes(jobs.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < jobs.size(); i = next++)
            outcomes.put(i, run_job(jobs[i], options, prepared->converting, workshop, colours));
    };
    std::vector<std::thread> workers;
    const std::size_t count = std::min<std::size_t>(options.jobs, jobs.size());
    if (count == 1 && jobs.size() == 1) {
        work();
    } else {
        for (std::size_t i = 0; i < count; ++i) workers.emplace_back(work);
    }
    Tally tally;
    tally.add({{}, exit_done, prepared->has_warnings});
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

#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <unordered_set>
#include <utility>

#include "batch/crew.h"
#include "batch/feed.h"
#include "batch/journal.h"
#include "batch/report_file.h"
#include "batch/stem_taker.h"
#include "offprint/batch.h"

namespace offprint::batch {

/// The folders of a run.
struct RunFolders {
    std::filesystem::path outputs;  ///< what the user named
    std::filesystem::path work;     ///< what is not yet at its place
    std::filesystem::path spool;    ///< what is unpacked of archives
};

/// Hands articles from the feed to the crew, and what comes back, in the order of the sources, to its place, the report
/// and the journal: so that names, and what a killed run has left, do not depend on which worker was faster.
class Run {
public:
    /// All that is referred to outlives the run. `report` is null in a dry one.
    Run(const BatchOptions& options, const BatchObserver& observer, RunFolders folders, std::string fingerprint,
        Journal& journal, ReportFile* report, Feed& feed, Crew& crew);

    BatchOutcome go();

private:
    using Clock = std::chrono::steady_clock;

    void give_out();
    void arrive(Task task, Answer answer);
    [[nodiscard]] bool wants_tasks() const;
    void wait();
    void listen();
    void settle_in_order();
    void settle(const Task& task, Answer& answer);
    Result<Done> place(const Task& task, Answer& answer);
    void plan(const Task& task, const Answer& answer);
    void fail(const Task& task, const Answer& answer);
    void count_failure(const Task& task, const Answer& answer);
    void stop(BatchStop why, std::string message);
    void tell_progress();
    void clear_away(const Task& task, const Answer& answer) const;
    [[nodiscard]] bool is_over() const;
    [[nodiscard]] std::vector<std::string> names_of_outputs(const std::string& stem) const;

    const BatchOptions& options_;
    const BatchObserver& observer_;
    RunFolders folders_;
    std::string fingerprint_;
    Journal& journal_;
    ReportFile* report_;
    Feed& feed_;
    Crew& crew_;
    StemTaker stems_;
    std::unordered_set<std::uint64_t> seen_;
    std::map<std::uint64_t, std::pair<Task, Answer>> arrived_;
    std::uint64_t settled_ = 0;  ///< the number of the next task to be settled
    BatchOutcome outcome_;
    Clock::time_point told_{};
};

}  // namespace offprint::batch

#pragma once

#include <sys/types.h>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "batch/journal.h"
#include "batch/message.h"
#include "batch/task.h"
#include "offprint/batch.h"

namespace offprint::batch {

/// The articles of a run's sources, in their order, as a process of its own finds them: an archive that crashes its
/// library costs that archive. It reads a little ahead and no more.
class Feed {
public:
    /// Another kind of news than a task.
    struct Trouble {
        std::string name, message;
    };

    /// `journal` and `options` outlive the feed. `fingerprint` tells which of the journal's articles are done.
    Feed(const BatchOptions& options, std::string fingerprint, Journal& journal, std::filesystem::path spool);
    ~Feed();
    Feed(const Feed&) = delete;
    Feed& operator=(const Feed&) = delete;

    /// The descriptor on which news come, for poll; -1 when there will be none.
    [[nodiscard]] int descriptor() const { return descriptor_; }
    /// Takes what has come. Call it when there is something to read.
    void collect();

    /// The next article that is to be converted.
    [[nodiscard]] bool has_task() const { return !tasks_.empty(); }
    Task take();
    [[nodiscard]] bool is_over() const { return descriptor_ < 0 && tasks_.empty(); }

    /// How many articles are done, so far.
    [[nodiscard]] std::uint64_t skipped() const { return skipped_; }
    [[nodiscard]] std::optional<std::uint64_t> total() const { return total_; }
    std::vector<Trouble> take_troubles();
    /// Why nothing more can be unpacked: the disk is full. Empty where it is not.
    [[nodiscard]] const std::string& full() const { return full_; }

private:
    void start(std::size_t first_source);
    [[noreturn]] void run(int descriptor, std::size_t first_source);
    void feed_source(int descriptor, const std::string& source) const;
    void take_in(const Message& message);
    void end();

    const BatchOptions& options_;
    std::string fingerprint_;
    Journal& journal_;
    std::filesystem::path spool_;
    pid_t process_ = -1;
    int descriptor_ = -1;
    Inbox inbox_;
    std::deque<Task> tasks_;
    std::vector<Trouble> troubles_;
    std::string full_;
    std::uint64_t number_ = 0;
    std::uint64_t skipped_ = 0;
    std::optional<std::uint64_t> total_;
    std::size_t source_ = 0;  ///< the one that is being read
    bool has_ended_ = false;  ///< it said so
};

/// Whether what the journal says of an article is still so: its outputs lie there, its images are as they were.
bool is_intact(const JournalEntry& entry, const std::filesystem::path& folder);

}  // namespace offprint::batch

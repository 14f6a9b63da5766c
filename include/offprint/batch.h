#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "offprint/convert.h"

/// Many articles, each by itself: what `offprint batch` does.
namespace offprint {

/// One of the equal shares of a run: an article belongs to share `sha256(bytes) mod count`.
struct BatchShard {
    std::uint64_t index = 0;  ///< from 0
    std::uint64_t count = 1;
};

/// How far a run has come.
struct BatchProgress {
    std::uint64_t converted = 0;         ///< all is well
    std::uint64_t failed = 0;            ///< rejected ones too
    std::uint64_t rejected = 0;          ///< an output lacks something: it stands under NAME.rejected
    std::uint64_t skipped = 0;           ///< done by an earlier run
    std::uint64_t elsewhere = 0;         ///< of another share
    std::uint64_t repeated = 0;          ///< named twice: taken once
    std::uint64_t troubles = 0;          ///< parts of sources that could not be had
    std::optional<std::uint64_t> total;  ///< where the sources can tell

    [[nodiscard]] std::uint64_t seen() const { return converted + failed + skipped + elsewhere + repeated; }
};

/// Why a run ended before its sources did.
enum class BatchStop : std::uint8_t { none, interrupted, failures, disk_full };

struct BatchOutcome {
    BatchProgress progress;
    BatchStop stop = BatchStop::none;
    std::string message;  ///< the reason where it stopped
};

/// What of a run is told while it runs. All of them are called in the caller's own process and thread.
struct BatchObserver {
    std::function<void(const BatchProgress&)> on_progress;  ///< now and then, a few times a second
    std::function<void(const std::string& name, const std::string& cause, const std::string& message)> on_failure;
    std::function<void(const std::string& name, const std::vector<std::string>& outputs)> on_plan;  ///< of a dry run
    std::function<bool()> is_interrupted;  ///< asked often: what is under way is finished, and the run ends
};

struct BatchOptions {
    /// Files, folders, archives, "@names.txt" (a list), "-" (a list on standard input): see sources/sources.h.
    std::vector<std::string> sources;
    std::vector<std::string> include, exclude;  ///< globs over the path within a source
    std::filesystem::path folder;               ///< of the outputs, of report.jsonl and of ".offprint" with the journal
    ConvertOptions converting;
    std::string look;                           ///< tells styles apart: what was done in another look is done again
    std::string name = "{path}";                ///< an output's name without extension: see batch/name_template.h
    unsigned fan_out = 0;                       ///< levels of folders "3f" above each name: 0 to 4
    unsigned jobs = 1;                          ///< workers
    std::chrono::milliseconds timeout{60'000};  ///< an article's
    std::uint64_t max_memory = std::uint64_t{1} << 30;  ///< bytes that one article may take
    std::optional<std::uint64_t> max_failures;          ///< the run ends when there are as many
    BatchShard shard;
    bool is_replacing = false;  ///< files that are not ours are overwritten
    bool is_rehashing = false;  ///< each input is read, even one whose size and times are as they were
    bool is_dry = false;        ///< nothing is written
};

/// Converts what the sources have, an article a worker process at a time, and writes DIR/report.jsonl, a line an
/// article. What an earlier run of the same options and version has done is left as it is. Outputs do not depend on
/// the number of workers, nor on how often the run was killed and begun again. Single-threaded callers only: it forks.
/// Errors: `usage` (a name template that is none, a source that is not there), `unwritable` (the folder), `exists`
/// (another run is writing there), and those of the sources.
[[nodiscard]] Result<BatchOutcome> run_batch(const BatchOptions& options, const std::string& tool_version,
                                             const BatchObserver& observer);

}  // namespace offprint

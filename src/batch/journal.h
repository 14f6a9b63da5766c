#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "offprint/result.h"

/// What a run has done, so that the next one goes on.
namespace offprint::batch {

/// An article that is done.
struct JournalEntry {
    std::string name;     ///< of the article, as its source has it
    std::string content;  ///< SHA-256 of its bytes
    std::string options;  ///< the run's fingerprint: options and version
    std::string stamp;    ///< of its file, as the source has it; empty: not to be trusted
    std::string stem;     ///< its outputs are DIR/stem.extension
    std::vector<std::pair<std::string, std::uint64_t>> outputs;  ///< extension and bytes
    std::vector<std::pair<std::string, std::string>> images;     ///< files that it looked for, with their stamps
    bool operator==(const JournalEntry&) const = default;
};

/// The file DIR/.offprint/journal: a line a fact, only ever appended to. A line ends in a checksum; what stands after
/// the last whole line (the process was killed, the disk was full) is cut off when the file is opened.
///
///     claim <name> <stem>   from now on DIR/stem.* are the outputs of that article, and may be overwritten by it
///     done <name> ...       they are there
///
/// Lines of one article beat its earlier ones. In memory stay two numbers an article; the lines are looked up in the
/// file.
class Journal {
public:
    Journal() = default;
    ~Journal();
    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&&) = delete;

    /// Opens the journal at `path` and keeps every other run out. Errors: `exists` (another run has it open),
    /// `unwritable`, `malformed` (a file of another kind).
    static Result<Journal> open(const std::filesystem::path& path);
    /// Without a lock and without ever writing; an empty one where there is no file.
    static Result<Journal> open_to_read(const std::filesystem::path& path);

    /// What is known of an article that is done.
    [[nodiscard]] std::optional<JournalEntry> find(std::string_view name) const;
    /// Whose outputs DIR/stem.* are, as a number that `owner_of` gives; 0 where they are nobody's. Stems that differ in
    /// case alone are one.
    [[nodiscard]] std::uint64_t owner(std::string_view stem) const;
    [[nodiscard]] static std::uint64_t owner_of(std::string_view name);
    /// The stem that the article has claimed last; empty where it has none.
    [[nodiscard]] std::string stem_of(std::string_view name) const;

    /// Errors: `unwritable`. What is told twice is written once.
    Result<Done> claim(const std::string& name, const std::string& stem);
    Result<Done> add(const JournalEntry& entry);
    /// A claim that is kept in memory alone: nothing is going to be written.
    void reserve(std::string_view name, std::string_view stem);

    /// In a process that was forked: it reads on, and no longer keeps other runs out once its parent has ended.
    void let_go();

    [[nodiscard]] std::uint64_t bytes() const { return end_; }

private:
    static Result<Journal> load(int descriptor, const std::filesystem::path& path);
    Result<Done> append(const std::vector<std::string>& fields);
    void take_in(std::string_view line, std::uint64_t offset);
    [[nodiscard]] std::vector<std::string> line_at(std::uint64_t offset) const;

    int descriptor_ = -1;
    std::filesystem::path path_;
    std::uint64_t end_ = 0;
    std::unordered_map<std::uint64_t, std::uint64_t> done_;    ///< from an article to the place of its line
    std::unordered_map<std::uint64_t, std::uint64_t> claims_;  ///< the same for claims
    std::unordered_map<std::uint64_t, std::uint64_t> owners_;  ///< from a stem to its article
};

}  // namespace offprint::batch

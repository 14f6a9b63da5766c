#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sources/selection.h"
#include "sources/sources.h"

namespace offprint::sources {

/// The files below a folder that count, folder by folder; the entries of each are sorted by the bytes of their names,
/// so that the order is the same everywhere. Symbolic links to folders are not followed, so that there are no loops.
class FolderWalk {
public:
    /// Errors: `unreadable`, of the folder itself.
    static Result<FolderWalk> begin(const std::filesystem::path& folder, const Options& options);

    /// The path of the next file below the folder, in its own bytes.
    std::optional<std::string> next();
    std::vector<Trouble> take_troubles();

private:
    struct Entry {
        std::string name;
        bool is_folder = false;
    };
    /// A folder's entries, those to come last first.
    struct Level {
        std::string relative;  ///< with a "/" behind it; empty for the folder itself
        std::vector<Entry> waiting;
    };

    FolderWalk(std::filesystem::path folder, const Options& options)
        : folder_(std::move(folder)), selection_(options) {}
    Result<std::vector<Entry>> entries_of(const std::string& relative) const;
    void enter(const std::string& relative);
    [[nodiscard]] std::string shown(const std::string& relative) const;

    std::filesystem::path folder_;
    Selection selection_;
    std::vector<Level> levels_;
    std::vector<Trouble> troubles_;
};

}  // namespace offprint::sources

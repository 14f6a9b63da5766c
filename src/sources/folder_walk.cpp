#include "sources/folder_walk.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "sources/archive_names.h"
#include "sources/file_stamp.h"

namespace offprint::sources {

namespace fs = std::filesystem;

Result<FolderWalk> FolderWalk::begin(const fs::path& folder, const Options& options) {
    FolderWalk walk(folder, options);
    Result<std::vector<Entry>> entries = walk.entries_of({});
    if (!entries) return tl::unexpected<Error>(std::move(entries).error());
    walk.levels_.push_back({{}, *std::move(entries)});
    return walk;
}

std::optional<std::string> FolderWalk::next() {
    while (!levels_.empty()) {
        Level& level = levels_.back();
        if (level.waiting.empty()) {
            levels_.pop_back();
            continue;
        }
        const Entry entry = std::move(level.waiting.back());
        level.waiting.pop_back();
        const std::string relative = level.relative + entry.name;
        if (entry.is_folder) {
            enter(relative);
            continue;
        }
        if (selection_.takes(name_of_path(relative))) return relative;
        if (is_archive_name(entry.name) && selection_.is_in_sight(name_of_path(relative))) {
            troubles_.push_back({shown(relative), fmt::format("'{0}' is an archive in a folder and is not opened; name "
                                                              "it as a source of its own, or exclude it",
                                                              shown(relative))});
        }
    }
    return std::nullopt;
}

std::vector<Trouble> FolderWalk::take_troubles() { return std::exchange(troubles_, {}); }

void FolderWalk::enter(const std::string& relative) {
    if (!selection_.enters(name_of_path(relative))) return;
    Result<std::vector<Entry>> entries = entries_of(relative);
    if (!entries) return troubles_.push_back({shown(relative), std::move(entries).error().message});
    levels_.push_back({relative + "/", *std::move(entries)});
}

Result<std::vector<FolderWalk::Entry>> FolderWalk::entries_of(const std::string& relative) const {
    std::error_code error;
    std::vector<Entry> entries;
    fs::directory_iterator iterator(relative.empty() ? folder_ : folder_ / relative, error);
    while (!error && iterator != fs::directory_iterator()) {
        std::error_code unknown;
        const bool is_folder = iterator->symlink_status(unknown).type() == fs::file_type::directory;
        // A link to a folder is neither entered nor an article.
        if (is_folder || !iterator->is_directory(unknown))
            entries.push_back({iterator->path().filename().native(), is_folder});
        iterator.increment(error);
    }
    if (error) {
        return failure(ErrorKind::unreadable,
                       fmt::format("cannot read the folder '{}': {}", shown(relative), error.message()),
                       shown(relative));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name > b.name; });
    return entries;
}

std::string FolderWalk::shown(const std::string& relative) const {
    return name_of_path(relative.empty() ? folder_.native() : (folder_ / relative).native());
}

}  // namespace offprint::sources

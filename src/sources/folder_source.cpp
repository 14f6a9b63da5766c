#include "sources/file_stamp.h"
#include "sources/folder_walk.h"
#include "sources/source_rows.h"

namespace offprint::sources {
namespace {

class FolderStream final : public Stream {
public:
    FolderStream(std::filesystem::path folder, FolderWalk walk) : folder_(std::move(folder)), walk_(std::move(walk)) {}

    std::optional<Item> next() override {
        while (const std::optional<std::string> relative = walk_.next()) {
            if (std::optional<Item> item = item_at(*relative)) return item;
        }
        return std::nullopt;
    }
    std::vector<Trouble> take_troubles() override {
        std::vector<Trouble> troubles = walk_.take_troubles();
        troubles.insert(troubles.end(), troubles_.begin(), troubles_.end());
        troubles_.clear();
        return troubles;
    }

private:
    std::optional<Item> item_at(const std::string& relative) {
        Item item;
        item.file = folder_ / relative;
        item.name = name_of_path(item.file.native());
        Result<std::string> stamp = stamp_of_file(item.file, item.name);
        if (!stamp) {
            troubles_.push_back({item.name, std::move(stamp).error().message});
            return std::nullopt;
        }
        item.relative = name_of_path(relative);
        item.root = folder_;
        item.stamp = *std::move(stamp);
        return item;
    }

    std::filesystem::path folder_;
    FolderWalk walk_;
    std::vector<Trouble> troubles_;
};

}  // namespace

bool is_folder(const std::string& source, const Options&) {
    std::error_code error;
    return std::filesystem::is_directory(source, error);
}

Result<std::unique_ptr<Stream>> open_folder(const std::string& source, const Options& options) {
    Result<FolderWalk> walk = FolderWalk::begin(source, options);
    if (!walk) return tl::unexpected<Error>(std::move(walk).error());
    return std::make_unique<FolderStream>(source, *std::move(walk));
}

std::optional<std::uint64_t> count_folder(const std::string& source, const Options& options) {
    Result<FolderWalk> walk = FolderWalk::begin(source, options);
    if (!walk) return 0;
    std::uint64_t count = 0;
    while (walk->next()) ++count;
    return count;
}

}  // namespace offprint::sources

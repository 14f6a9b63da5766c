#include <utility>

#include "sources/file_stamp.h"
#include "sources/source_rows.h"

namespace offprint::sources {
namespace {

class FileStream final : public Stream {
public:
    explicit FileStream(Item item) : item_(std::move(item)) {}
    std::optional<Item> next() override { return std::exchange(item_, std::nullopt); }
    std::vector<Trouble> take_troubles() override { return {}; }

private:
    std::optional<Item> item_;
};

}  // namespace

bool is_file(const std::string&, const Options&) { return true; }

Result<std::unique_ptr<Stream>> open_file(const std::string& source, const Options&) {
    const std::filesystem::path file(source);
    Item item;
    item.name = name_of_path(source);
    Result<std::string> stamp = stamp_of_file(file, item.name);
    if (!stamp) return tl::unexpected<Error>(std::move(stamp).error());
    item.relative = name_of_path(file.filename().native());
    item.file = file;
    item.root = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    item.stamp = *std::move(stamp);
    return std::make_unique<FileStream>(std::move(item));
}

std::optional<std::uint64_t> count_file(const std::string&, const Options&) { return 1; }

}  // namespace offprint::sources

#include "batch/place.h"

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha.h"

namespace offprint::batch {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view rejected = ".rejected";

}  // namespace

std::string place_of(const std::string& stem, const Made& made) {
    return fmt::format("{}.{}{}", stem, made.extension, made.is_rejected ? rejected : "");
}

Result<Done> check_places(const std::vector<Placed>& outputs, const fs::path& folder) {
    for (const Placed& placed : outputs) {
        const fs::path path = folder / placed.path;
        std::error_code error;
        if (!fs::exists(fs::symlink_status(path, error))) continue;
        const Result<std::string> there = read_file(path);
        if (there && sha256_hex(*there) == placed.made.sha256) continue;
        return failure(ErrorKind::exists,
                       fmt::format("'{}' is there already and not ours; --force replaces it", path.string()),
                       path.string());
    }
    return Done{};
}

Result<Done> put_in_place(const std::vector<Placed>& outputs, const std::vector<fs::path>& files,
                          const fs::path& folder) {
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const fs::path path = folder / outputs[i].path;
        std::error_code error;
        fs::rename(files[i], path, error);
        if (error) {
            // Mostly its folder is not there yet.
            fs::create_directories(path.parent_path(), error);
            if (!error) fs::rename(files[i], path, error);
        }
        // Something of another kind stands in the way of this one name; any other trouble is the disk's.
        const bool is_in_the_way = error == std::errc::not_a_directory || error == std::errc::is_a_directory ||
                                   error == std::errc::file_exists;
        if (error)
            return failure(is_in_the_way ? ErrorKind::exists : ErrorKind::unwritable,
                           fmt::format("cannot write '{}': {}", path.string(), error.message()), path.string());
        if (!outputs[i].made.is_rejected) fs::remove(path.string() + std::string(rejected), error);
    }
    return Done{};
}

}  // namespace offprint::batch

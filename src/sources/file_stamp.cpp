#include "sources/file_stamp.h"

#include <sys/stat.h>

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include "text/utf8.h"

namespace offprint::sources {
namespace {

std::int64_t nanoseconds(const timespec& time) {
    constexpr std::int64_t second = 1'000'000'000;
    return std::int64_t{time.tv_sec} * second + time.tv_nsec;
}

}  // namespace

Result<std::string> stamp_of_file(const std::filesystem::path& file, const std::string& name) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        return failure(ErrorKind::unreadable,
                       fmt::format("cannot open '{}': {}", name, std::generic_category().message(errno)), name);
    }
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::unreadable, fmt::format("'{}' is not a file with an article", name), name);
    return fmt::format("{}:{}:{}:{}", status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim),
                       status.st_ino);
}

std::string name_of_path(std::string_view path) {
    if (text::is_valid_utf8(path)) return std::string(path);
    std::string name;
    while (!path.empty()) {
        const std::size_t bytes = text::decode_at(path, 0).bytes;
        const std::string_view character = path.substr(0, bytes);
        if (text::is_valid_utf8(character)) {
            name += character;
        } else {
            name += fmt::format("%{:02X}", static_cast<unsigned char>(path.front()));
        }
        path.remove_prefix(bytes);
    }
    return name;
}

}  // namespace offprint::sources

#include "sources/archive_names.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace offprint::sources {

using namespace std::string_view_literals;

bool is_archive_name(std::string_view name) {
    constexpr std::array endings{".zip"sv,     ".tar"sv,  ".tar.gz"sv,  ".tgz"sv,  ".tar.xz"sv, ".txz"sv,
                                 ".tar.zst"sv, ".tzst"sv, ".tar.bz2"sv, ".tbz2"sv, ".tbz"sv};
    const std::string lower = ascii::lower(name);
    return std::any_of(endings.begin(), endings.end(),
                       [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

bool begins_like_archive(std::string_view first_bytes) {
    // ZIP (an empty one too, or one of several parts), gzip, xz, zstd, bzip2.
    constexpr std::array signs{"PK\x03\x04"sv,
                               "PK\x05\x06"sv,
                               "PK\x07\x08"sv,
                               "\x1F\x8B"sv,
                               "\xFD"
                               "7zXZ"sv,
                               "\x28\xB5\x2F\xFD"sv,
                               "BZh"sv};
    constexpr std::string_view tar = "ustar";
    return first_bytes.substr(std::min(first_bytes.size(), archive_sign_bytes - tar.size())).starts_with(tar) ||
           std::any_of(signs.begin(), signs.end(),
                       [first_bytes](std::string_view sign) { return first_bytes.starts_with(sign); });
}

}  // namespace offprint::sources

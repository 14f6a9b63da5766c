#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace offprint::tests {

enum class Format : std::uint8_t { zip, tar };
enum class Compression : std::uint8_t { none, gzip, xz, zstd, bzip2 };
enum class Kind : std::uint8_t { file, symbolic_link, hard_link, device };

struct Packed {
    std::string name;
    std::string bytes;  ///< of a link, where it points to
    Kind kind = Kind::file;
};

/// An archive as libarchive writes it; of a ZIP each entry is encrypted where there is a password.
std::string make_archive(Format format, Compression compression, const std::vector<Packed>& entries,
                         const std::string& password = {});

}  // namespace offprint::tests

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "offprint/result.h"

namespace offprint::pdf {

/// An indirect object as text, and the bytes of its stream if it is one (already filtered; the text says so).
struct FileObject {
    std::uint32_t number = 0;
    std::string value;
    const std::string* stream = nullptr;
};

struct FileTrailer {
    std::uint32_t root = 0, info = 0;  ///< object numbers
};

/// A PDF 1.7 file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Its ID is a hash of
/// what it holds. Error `limit`: more than 4 GiB.
Result<std::string> compact_file(const std::vector<FileObject>& objects, const FileTrailer& trailer);

}  // namespace offprint::pdf

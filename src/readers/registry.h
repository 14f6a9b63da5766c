#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/reader.h"

namespace offprint {

/// A format that can be read. A new one is a folder and a row here.
struct ReaderRow {
    std::string_view name;
    std::vector<std::string_view> extensions;  ///< without the dot, lower case
    std::string_view description;
    ReadFunction read;
};

const std::vector<ReaderRow>& reader_rows();

/// nullptr when there is none.
const ReaderRow* find_reader(std::string_view name);

/// The reader for a file: by its extension, else by its first bytes; text when nothing else is likely.
const ReaderRow& guess_reader(std::string_view file_name, std::string_view bytes);

}  // namespace offprint

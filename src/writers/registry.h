#pragma once

#include <string_view>
#include <vector>

#include "offprint/writer.h"

namespace offprint {

/// A format that can be written. A new one is a folder and a row here.
struct WriterRow {
    std::string_view name;
    std::vector<std::string_view> extensions;  ///< without the dot, the usual one first
    std::string_view description;
    WriteFunction write;
    StartBundle start_bundle;  ///< nullptr: it makes no bundles
};

const std::vector<WriterRow>& writer_rows();

/// nullptr when there is none.
const WriterRow* find_writer(std::string_view name);

}  // namespace offprint

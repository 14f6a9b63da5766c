#pragma once

#include <string>
#include <vector>

#include "offprint/result.h"

namespace offprint {

enum class ZipMethod : std::uint8_t { stored, deflated };

struct ZipEntry {
    std::string name;  ///< UTF-8, "/" between folders
    std::string bytes;
    ZipMethod method = ZipMethod::deflated;
};

/// The entries of a ZIP file, in its order. For tests and for reading outputs back. Errors: `library` (no archive, a
/// damaged one), `limit` (an entry of more than 1 GiB).
Result<std::vector<ZipEntry>> read_zip(const std::string& bytes);

}  // namespace offprint

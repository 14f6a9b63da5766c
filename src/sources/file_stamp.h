#pragma once

#include <filesystem>
#include <string>

#include "offprint/result.h"

namespace offprint::sources {

/// "size:mtime:ctime:inode" of a file, times in nanoseconds. Errors: `unreadable` (missing, or a folder, a device or a
/// pipe), whose message calls it `name`.
Result<std::string> stamp_of_file(const std::filesystem::path& file, const std::string& name);

/// A path as a name: valid UTF-8, each byte that is not as %XX.
std::string name_of_path(std::string_view path);

}  // namespace offprint::sources

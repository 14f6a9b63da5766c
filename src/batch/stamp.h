#pragma once

#include <filesystem>
#include <string>

namespace offprint::batch {

/// What changes when a file may have changed: its size, its times and where it lies. "-" where there is none.
std::string stamp_of(const std::filesystem::path& file);

}  // namespace offprint::batch

#pragma once

#include <filesystem>
#include <string>

namespace offprint::batch {

/// What changes when a file may have changed, as its source would say it; "-" where there is none.
std::string stamp_of(const std::filesystem::path& file);

}  // namespace offprint::batch

#pragma once

#include <string>
#include <vector>

#include "offprint/convert.h"

namespace offprint::program {

/// "pdf, epub, text"
std::string list_of(const std::vector<Format>& formats);

bool is_known(const std::vector<Format>& formats, const std::string& name);

/// Each name once, where it came first.
void drop_repeats(std::vector<std::string>& names);

/// The writer for a file name, empty when its extension says nothing.
std::string format_by_extension(const std::string& name);

}  // namespace offprint::program

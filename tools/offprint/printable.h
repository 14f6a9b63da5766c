#pragma once

#include <string>
#include <string_view>

namespace offprint::program {

/// Foreign text for a terminal: control characters, which would move the cursor, as blanks.
std::string printable(std::string_view text);

}  // namespace offprint::program

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint::program {

/// Foreign text for a terminal: control characters, which would move the cursor, as blanks.
std::string printable(std::string_view text);

/// Words of at most so many bytes, with "…" where they were longer; no character is parted.
std::string cut(std::string_view words, std::size_t most_bytes);

}  // namespace offprint::program

#pragma once

#include <string_view>

namespace offprint::text {

/// Columns that the text takes in a terminal or an editor with a fixed-width face: East Asian wide characters and emoji
/// take two, combining marks and format characters none, a joined emoji sequence two in all. `text` is one line.
int display_width(std::string_view text);

}  // namespace offprint::text

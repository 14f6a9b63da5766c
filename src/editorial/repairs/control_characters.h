#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// Control characters (C0, DEL, C1) give way to nothing, those that move the paper (VT, FF, NEL) to a space; tabs and
/// line ends stay.
Edits find_control_characters(std::string_view text);

}  // namespace offprint::editorial

#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// Zero-width spaces, word joiners and byte order marks go, joiners and non-joiners only between letters of the Latin,
/// Greek and Cyrillic scripts: other scripts and emoji need them, as Thai and Khmer need the zero-width space.
Edits find_zero_width_characters(std::string_view text);

}  // namespace offprint::editorial

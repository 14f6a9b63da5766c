#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// Soft hyphens (U+00AD) go, with the line end after them: the word that they hyphenate is whole again.
Edits find_soft_hyphens(std::string_view text);

}  // namespace offprint::editorial

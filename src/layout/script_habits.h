#pragma once

#include <string_view>

#include "offprint/style.h"

namespace offprint::layout {

/// False for languages whose scripts emphasise by weight: Arabic, Hebrew, the Indic scripts, Chinese, Japanese, Korean.
bool has_italics(std::string_view language);

/// Chinese and Japanese: no spaces between words, an indent of one em, wide leading.
bool is_ideographic(std::string_view language);

/// The style fitted to the language's script: leading, indent, and what stands for italics.
Style fitted_to_script(Style style, std::string_view language);

}  // namespace offprint::layout

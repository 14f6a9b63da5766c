#pragma once

#include <string>
#include <string_view>

#include "offprint/diagnostic.h"

namespace offprint::markdown {

/// Markdown that cmark reads in linear time.
struct GuardedText {
    std::string text;         ///< as many lines as before; marks beyond the caps are escaped, so that they stay as text
    Diagnostics diagnostics;  ///< "table-capped", "brackets-capped"; lines are those of the text
};

/// cmark-gfm is quadratic in the open brackets of images, in the cells that short rows of a wide table lack, and in
/// delimiter rows that fit no header: all three are capped here, a block (lines without a blank one) at a time.
GuardedText guard(std::string_view text);

}  // namespace offprint::markdown

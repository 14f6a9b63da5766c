#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// Runs of spaces with a no-break space among them become one space: a no-break one where French marks or guillemets
/// want it, none at either end of the text. A no-break space that stands alone stays.
Edits find_no_break_spaces(std::string_view text);

}  // namespace offprint::editorial

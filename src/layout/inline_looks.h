#pragma once

#include "layout/styled_text.h"
#include "offprint/style.h"

namespace offprint::layout {

/// Text that looks as `look` says, over what it has around it. Its leading stays.
TextStyle wearing(TextStyle text, const InlineStyle& look);

/// The same for a stretch of a paragraph, with its rise, its line below and its background.
void put_on(Dress& dress, const InlineStyle& look);

}  // namespace offprint::layout

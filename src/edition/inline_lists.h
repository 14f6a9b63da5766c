#pragma once

#include <functional>

#include "offprint/article.h"

namespace offprint::edition {

/// Calls `visit` for every list of inlines that a block of these holds itself (a paragraph's, a term's, a caption's),
/// in document order; not for those within other inlines.
void for_each_inline_list(Blocks& blocks, const std::function<void(Inlines&)>& visit);

}  // namespace offprint::edition

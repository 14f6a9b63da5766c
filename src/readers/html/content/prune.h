#pragma once

#include <vector>

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// Drops what is furniture inside the article's parts: by the boxes' names, by rows and lists of links. Notes stay
/// undecided.
void prune(const PageView& page, const std::vector<dom::NodeId>& parts, Rulings& rulings);

}  // namespace offprint::html

#pragma once

#include <vector>

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// Drops headings, and lines that end in a colon, of which all that they head was dropped.
void drop_empty_headings(const PageView& page, const std::vector<dom::NodeId>& parts, Rulings& rulings);

}  // namespace offprint::html

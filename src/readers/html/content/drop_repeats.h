#pragma once

#include <vector>

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// Drops paragraphs of the parts that stood there before: a page's second copy of its text, a standfirst set twice.
/// And the frames of embedded articles whose quotations were dropped.
void drop_repeats(const PageView& page, const std::vector<dom::NodeId>& parts, Rulings& rulings);

}  // namespace offprint::html

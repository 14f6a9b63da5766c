#pragma once

#include <string>

#include "layout/pages.h"
#include "offprint/style.h"

namespace offprint::cover {

/// A page as SVG 1.1: letters as outlines, on white, between two rules in the label's colour. `title` is its name for
/// those who do not see it.
std::string draw_page(const layout::Page& page, const Style& style, const std::string& title);

}  // namespace offprint::cover

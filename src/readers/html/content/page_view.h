#pragma once

#include <vector>

#include "readers/html/content/box_names.h"
#include "readers/html/content/page_text.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// A page as the steps that look for its article see it.
struct PageView {
    const dom::Document& document;
    PageText text;
    std::vector<BoxKind> kinds;           ///< by NodeId; furniture that is not believed is unnamed
    dom::NodeId headline = dom::no_node;  ///< the heading that repeats the page's title
    NodeSums prose;                       ///< as text.prose, without what is in furniture or stands in the page twice
};

/// Measures the text, reads the boxes' names, and decides which furniture is believed: not what holds most of the
/// page's prose, nor what is around its headline.
PageView view_page(const dom::Document& document, const PageFacts& facts, const Rulings& rulings);

}  // namespace offprint::html

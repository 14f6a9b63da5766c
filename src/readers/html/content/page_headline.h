#pragma once

#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// The heading that prints what the page calls itself: the article's landmark, for those who look for the body. Which
/// words are the headline is for front/headline to say. no_node where no heading does.
dom::NodeId find_page_headline(const dom::Document& document, const PageFacts& facts, const Rulings& rulings);

}  // namespace offprint::html

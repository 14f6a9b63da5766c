#pragma once

#include <vector>

#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Where the article's body stands.
struct ArticleRegion {
    std::vector<dom::NodeId> roots;             ///< the containers of the body, in order, none inside another
    dom::NodeId article = dom::Document::root;  ///< the smallest element around body, headline and byline
    Completeness completeness = Completeness::unknown;
    Diagnostics diagnostics{};  ///< "article-not-found": the page has nothing like one, its text is taken as it is
};

/// Finds the body and rules on what is inside its roots (what is furniture there is dropped). What lies outside them
/// stays undecided.
ArticleRegion find_article(const dom::Document& document, const PageFacts& facts, Rulings& rulings);

}  // namespace offprint::html

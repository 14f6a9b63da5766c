#pragma once

#include "readers/html/content/find_article.h"

namespace offprint::html {

/// The picture that the page sets above the article's text, with its caption: a figure or a box of nothing else,
/// between the headline (or just above it) and the body. The page's own main picture (og:image, JSON-LD) is taken
/// before a figure that nothing is said of. no_node where there is none, or where the body shows it already.
dom::NodeId find_lead_figure(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                             const Rulings& rulings);

}  // namespace offprint::html

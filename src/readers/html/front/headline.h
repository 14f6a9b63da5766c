#pragma once

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// What stands above the body, but who and when.
struct Headline {
    Maybe<std::string> label{}, headline{}, alternative_headline{};
    ArticleType type = ArticleType::article;
    Diagnostics diagnostics{};  ///< conflicts between what is printed and what the page's own facts say
};

/// Chooses the headline, the kicker and the dek; rules on the elements that print them.
Headline choose_headline(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         Rulings& rulings);

/// The page's first node that is ruled to be the headline; no_node where none is.
dom::NodeId first_headline_node(const dom::Document& document, const Rulings& rulings);

}  // namespace offprint::html

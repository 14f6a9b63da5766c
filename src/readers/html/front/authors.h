#pragma once

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Who made the article.
struct Authors {
    std::vector<Agent> author{}, editor{}, translator{}, contributor{}, source_organization{};
    Maybe<std::string> byline{};         ///< as printed
    Diagnostics diagnostics{};           ///< "author-conflict": the printed byline and the facts name others
    std::vector<LedgerEntry> entries{};  ///< values drawn from words that are accounted for elsewhere
};

/// Chooses among the printed byline and the page's facts, by the order of trust documented in authors.cpp; rules on the
/// elements that print a byline. No author is invented; a publisher is not one where a person is named.
Authors choose_authors(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                       Rulings& rulings);

}  // namespace offprint::html

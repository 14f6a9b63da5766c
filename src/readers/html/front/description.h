#pragma once

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Everything else that the page says of its article: language, direction, publisher, addresses, sections, keywords,
/// rights, whether it is free and whole, pictures. Fills those fields of a Metadata and no others.
struct Description {
    Metadata metadata{};
    Diagnostics diagnostics{};
    std::vector<LedgerEntry> entries{};
};

Description describe(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                     Rulings& rulings);

}  // namespace offprint::html

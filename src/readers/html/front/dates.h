#pragma once

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

struct Dates {
    Maybe<Date> published{}, modified{}, created{}, expires{};
    Diagnostics diagnostics{};
    std::vector<LedgerEntry> entries{};
};

/// Chooses the dates, by the order of trust documented in dates.cpp; rules on the elements that print them.
Dates choose_dates(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                   Rulings& rulings);

}  // namespace offprint::html

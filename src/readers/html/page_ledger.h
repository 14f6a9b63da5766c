#pragma once

#include <cstdint>
#include <vector>

#include "dom/document.h"
#include "offprint/ledger.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Non-blank characters of all text of the page outside script and style.
std::uint64_t count_characters(const dom::Document& document);

/// Entries for all text that is not in the article: what was dropped, and by which rule, and what became metadata.
/// `is_printed` says of each node whether its text went into the article.
std::vector<LedgerEntry> account_for_rest(const dom::Document& document, const Rulings& rulings,
                                          const std::vector<bool>& is_printed);

}  // namespace offprint::html

#pragma once

#include <cstdint>
#include <vector>

#include "dom/document.h"
#include "offprint/ledger.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Non-blank characters of all text of the page outside script and style.
std::uint64_t count_characters(const dom::Document& document);

struct PageAccount {
    /// For all text that is not in the article: what was dropped, and by which rule, and what became metadata.
    std::vector<LedgerEntry> entries{};
    std::uint64_t characters = 0;  ///< as count_characters() has them
};

/// `is_printed` says of each node whether its text went into the article.
PageAccount account_for(const dom::Document& document, const Rulings& rulings, const std::vector<bool>& is_printed);

}  // namespace offprint::html

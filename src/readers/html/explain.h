#pragma once

#include <vector>

#include "dom/document.h"
#include "offprint/reader.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// What became of each part of the page, in its order: neighbours that share a decision are one row, and what holds but
/// one row is none itself. `is_printed` says of each node whether its text went into the article. Linear in the page's
/// size.
std::vector<Explanation> explain(const dom::Document& document, const Rulings& rulings,
                                 const std::vector<bool>& is_printed);

}  // namespace offprint::html

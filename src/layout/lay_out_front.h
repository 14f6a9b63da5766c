#pragma once

#include <cstddef>
#include <vector>

#include "edition/front_matter.h"
#include "layout/pages.h"
#include "offprint/result.h"

namespace offprint::layout {

/// The number of pages before each article of a bundle, in its order.
using PagesBefore = std::vector<std::size_t>;

/// A bundle's title page, then its contents: a line an article with leaders and the number of its first page. How many
/// pages they take does not depend on the numbers, so that a first run with any numbers tells where the articles begin.
/// Without running heads and folios. Errors: `missing_font`.
Result<Pages> lay_out_front(const edition::FrontMatter& front, const PagesBefore& articles,
                            const WriteContext& context);

/// The index of authors, after so many pages; no pages where no author is known.
Result<Pages> lay_out_index(const edition::FrontMatter& front, const PagesBefore& articles, const WriteContext& context,
                            std::size_t pages_before);

}  // namespace offprint::layout

#pragma once

#include <functional>

#include "offprint/article.h"

namespace offprint::editorial {

/// Calls `mend` with every run of inlines of the body and the footnotes that came from the source: paragraphs,
/// headings, captions, credits, terms, attributions, in quotes, lists, tables and notes too. What somebody gave beside
/// the source (a note from front matter) is not touched. The range is that of the nearest block that has one.
void for_each_text(Article& article, const std::function<void(Inlines&, const SourceRange&)>& mend);

/// Calls `mend` with every list of blocks of the same, inner ones first.
void for_each_flow(Article& article, const std::function<void(Blocks&)>& mend);

}  // namespace offprint::editorial

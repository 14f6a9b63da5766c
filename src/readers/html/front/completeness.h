#pragma once

#include <optional>

#include "offprint/article.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Whether the page's own facts say that all may read it.
std::optional<bool> is_accessible_for_free(const PageFacts& facts);

/// `paywalled` where a wall is there to be seen (by its words, or by its name together with a fact that the article is
/// not free) and the text in the page is short; `excerpt` where the page is one of several, or ends as a teaser does;
/// else `unknown`: that a text is whole no page says.
Completeness judge_completeness(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                                const Rulings& rulings);

}  // namespace offprint::html

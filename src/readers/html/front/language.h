#pragma once

#include <string>

#include "offprint/article.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

struct Language {
    Maybe<std::string> tag{};  ///< BCP 47; none where neither the page nor its text says it
    Direction direction = Direction::unknown;
    Diagnostics diagnostics{};  ///< "language-conflict"
};

/// What the page says of its language, unless its text clearly is in another.
Language choose_language(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         const Rulings& rulings);

/// The tag that a page declares, normalised ("en_us" is "en-US"); empty where it declares none.
std::string declared_language(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region);

}  // namespace offprint::html

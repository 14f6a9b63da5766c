#pragma once

#include "offprint/article.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// A short row beside the headline that is called a kicker, or that prints a newspaper's label ("Opinion"). Rules
/// Fate::label on it.
Maybe<std::string> find_kicker(const dom::Document& document, dom::NodeId headline, Rulings& rulings);

/// What is called a standfirst between the headline and the body, where it stands outside the body and the body does
/// not begin with it. Rules Fate::dek on it.
Maybe<std::string> find_dek(const dom::Document& document, dom::NodeId headline, const ArticleRegion& region,
                            Rulings& rulings);

/// What kind of article the page's facts say it is; a label tells where they do not.
ArticleType type_of_article(const PageFacts& facts, const Maybe<std::string>& label);

}  // namespace offprint::html

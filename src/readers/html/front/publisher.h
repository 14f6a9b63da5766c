#pragma once

#include <optional>
#include <string>

#include "dom/document.h"
#include "offprint/article.h"
#include "readers/html/facts/facts.h"

namespace offprint::html {

/// Who publishes the page. Trust: the publisher of JSON-LD or microdata; og:site_name and its like; meta publisher; the
/// last part of the title where the page's address or its copyright line confirms it.
Maybe<Publisher> choose_publisher(const dom::Document& document, const PageFacts& facts,
                                  const std::string& copyright_notice);

/// What the page's site is called, where that is not the publisher.
std::optional<PartOf> choose_periodical(const PageFacts& facts, const Maybe<Publisher>& publisher);

}  // namespace offprint::html

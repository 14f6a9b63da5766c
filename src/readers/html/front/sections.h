#pragma once

#include <string>
#include <vector>

#include "dom/document.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Where in its site an article stands, and what it is about.
struct Sections {
    std::vector<std::string> section{};
    std::vector<std::string> keywords{};
};

/// From the facts; else from the page's row of breadcrumbs and its row of tags, which become metadata.
Sections choose_sections(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         Rulings& rulings);

}  // namespace offprint::html

#pragma once

#include <vector>

#include "readers/html/facts/facts.h"
#include "readers/html/facts/main_entity.h"
#include "readers/html/facts/page_scan.h"

namespace offprint::html {

/// The facts of meta and link elements, the title element, the language of the page, and links with rel=author.
std::vector<Fact> meta_facts(const dom::Document& document, const PageScan& scan);

/// What the page calls itself.
PageSelf page_self(const std::vector<Fact>& meta);

}  // namespace offprint::html

#pragma once

#include <string>
#include <vector>

#include "dom/document.h"
#include "readers/html/facts/facts.h"

namespace offprint::html {

/// What the page's site may be called: its own claims first (og:site_name, publisher), then the address's host, without
/// "www" and its last label.
std::vector<std::string> site_names(const dom::Document& document, const PageFacts& facts);

/// The words of the page's first title element; empty when it has none.
std::string title_element(const dom::Document& document);

}  // namespace offprint::html

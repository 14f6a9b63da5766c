#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "offprint/article.h"

namespace offprint::epub {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// "<dc:title id=\"title\">Rivers &amp; weirs</dc:title>\n"; without text an empty element.
std::string element(std::string_view tag, std::string_view text, const Attributes& attributes = {});

/// An XHTML document from its first byte to its title.
std::string document_opening(const std::string& language, Direction direction, std::string_view title);

}  // namespace offprint::epub

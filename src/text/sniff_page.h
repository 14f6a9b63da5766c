#pragma once

#include <string_view>

namespace offprint::text {

/// What a page says of itself in its first bytes, before anybody knows its encoding: views into them.
struct PageClaims {
    std::string_view encoding;  ///< the label in a meta element, else in the XML declaration
    std::string_view language;  ///< the lang attribute of html
};

/// Looks where browsers look (HTML, 13.2.3.2), and further: many pages have their meta element behind long scripts.
PageClaims sniff_page(std::string_view bytes);

}  // namespace offprint::text

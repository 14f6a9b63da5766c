#pragma once

#include <string>
#include <string_view>

namespace offprint::dom {

/// HTML as libxml2 needs it: elements that are void to HTML5 but not to it close themselves, character references are
/// numbers, and start tags beyond a number that no page has are left out. Line breaks stay where they are.
struct PreparedHtml {
    std::string html;
    bool was_capped = false;  ///< start tags were left out
};
PreparedHtml prepare_html(std::string_view html);

}  // namespace offprint::dom

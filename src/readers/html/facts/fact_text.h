#pragma once

#include <string>
#include <string_view>

#include "dom/document.h"

namespace offprint::html {

/// A value as a person would write it: tags out, character references resolved (also those that were escaped twice),
/// blanks collapsed, NFC.
std::string fact_text(std::string_view value);

/// The same of an element's text: words of neighbouring elements do not touch. At most `longest_node_text` bytes.
std::string node_text(const dom::Document& document, dom::NodeId node);
inline constexpr std::size_t longest_node_text = 4000;  ///< a name, a headline, a date or a description is shorter

/// Whether a value is an address and no words: "https://example.org/x", "//example.org", "/authors/x".
bool is_address(std::string_view value);

}  // namespace offprint::html

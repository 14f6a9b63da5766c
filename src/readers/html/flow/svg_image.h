#pragma once

#include <string>

#include "dom/node.h"

namespace offprint::html {

/// Whether the svg only decorates: hidden from those who listen, as small as a letter, or without a size and a word.
bool is_icon(const dom::Node& svg);

/// The svg as an image of its own: XML, without programs, events, foreign elements and anything from elsewhere.
std::string svg_document(const dom::Node& svg);

/// As a `data:` address.
std::string svg_address(const dom::Node& svg);

/// Its title, else its label; may be empty.
std::string svg_title(const dom::Node& svg);

}  // namespace offprint::html

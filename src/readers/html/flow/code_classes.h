#pragma once

#include <string>

#include "dom/node.h"

/// How highlighters mark code.
namespace offprint::html {

/// "language-python", "lang-python", "highlight-source-python", "brush: python", data-lang; empty where none is named.
std::string language_in_classes(const dom::Node& element);

/// An element that holds nothing but the numbers of lines.
bool holds_line_numbers(const dom::Node& element);

}  // namespace offprint::html

#pragma once

#include <string>
#include <string_view>

#include "dom/node.h"
#include "offprint/article.h"

/// The words that the account of a page is over: all text of its elements outside scripts and styles.
namespace offprint::html {

/// The text at and below the node, white space collapsed, each run in NFC, a blank between blocks. What an svg writes
/// is in it.
std::string words_of(const dom::Node& node);

/// Whether there is more than blanks in it.
bool has_words(const dom::Node& node);

/// The text that the markup inside an svg element shows or tells, references resolved; elements are parted by blanks.
std::string svg_words(std::string_view markup);

/// As plain_text, without what stands in for images: the words that count.
std::string own_words(const Inlines& inlines);

}  // namespace offprint::html

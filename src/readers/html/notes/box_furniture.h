#pragma once

#include <vector>

#include "readers/html/notes/page_blocks.h"

namespace offprint::html {

/// Whether a block of a note's box is no part of the note: "Follow", "View all posts", rows of links, share rows.
/// `is_named` says that it names one of the article's authors.
bool is_box_furniture(const PageBlock& block, const std::string& words, bool is_named);

/// Drops the pictures of a note's box: portraits of authors, symbols.
void drop_pictures(const dom::Document& document, dom::NodeId box, Rulings& rulings);

}  // namespace offprint::html

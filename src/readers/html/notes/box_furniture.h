#pragma once

#include <string>
#include <string_view>

#include "readers/html/notes/page_blocks.h"

namespace offprint::html {

/// A way to reach somebody: it is part of a biography, wherever in its box it stands.
bool holds_address(std::string_view words);

/// Whether a block of a note's box is no part of the note: "Follow", "View all posts", rows of links, share rows.
/// `name` is the author whom it names, as it stands in `matched` words; empty where it names none.
bool is_box_furniture(const PageBlock& block, const std::string& words, std::string_view name);

/// Drops the pictures of a note's box: portraits of authors, symbols.
void drop_pictures(const dom::Document& document, dom::NodeId box, Rulings& rulings);

}  // namespace offprint::html

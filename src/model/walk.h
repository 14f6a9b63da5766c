#pragma once

#include <functional>
#include <string>
#include <vector>

#include "offprint/article.h"

namespace offprint {

/// The words of inlines as they would be read aloud: no marks of emphasis, a soft break is a space, a line break "\n",
/// an image its alt, a formula its text, a footnote reference nothing.
std::string plain_text(const Inlines& inlines);

/// The words of blocks in order, a blank line between blocks; table cells are parted by a tab, rows by a line break.
std::string plain_text(const Blocks& blocks);

/// The lists of blocks that a block itself holds (a list's items, a table's cells, ...), in document order.
std::vector<Blocks*> contents_of(Block& block);

/// Calls `visit` for every block in document order, a container before its content (notes, lists, cells included).
void for_each_block(const Blocks& blocks, const std::function<void(const Block&)>& visit);

/// Calls `visit` for every inline in document order, a container before its content, through all blocks.
void for_each_inline(const Blocks& blocks, const std::function<void(const Inline&)>& visit);
void for_each_inline(const Inlines& inlines, const std::function<void(const Inline&)>& visit);

/// Calls `visit` for every link of the body and the footnotes, which it may change.
void for_each_link(Article& article, const std::function<void(Link&)>& visit);

/// The same article with every source range unknown, for comparing what two readers made.
Article without_sources(Article article);

}  // namespace offprint

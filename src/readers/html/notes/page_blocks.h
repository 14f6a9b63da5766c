#pragma once

#include <string>
#include <vector>

#include "readers/html/content/find_article.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Where a block of a page stands, seen from the body.
enum class Zone : std::uint8_t { before, within, after };

/// Words of a page that stand together: the runs of text of one block-level element up to the next.
struct PageBlock {
    dom::NodeId element = dom::no_node;  ///< the block-level element that the runs are of
    dom::NodeId first = 0;               ///< its first run of text
    dom::NodeId end = 0;                 ///< one past its last
    std::uint32_t letters = 0;           ///< bytes that are no ASCII white space
    std::uint32_t linked = 0;            ///< of these inside links
    Zone zone = Zone::before;
};

/// The blocks of a page but for what its readers do not see, in order.
std::vector<PageBlock> page_blocks(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings);

/// A block's words, blanks squeezed.
std::string words_of(const dom::Document& document, const PageBlock& block);

}  // namespace offprint::html

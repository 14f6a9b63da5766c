#pragma once

#include <string>
#include <variant>
#include <vector>

#include "offprint/article.h"
#include "readers/html/flow/read_fragment.h"

namespace offprint::markdown {

/// A block of raw HTML between Markdown blocks.
struct RawHtml {
    std::string html;
    std::uint32_t line = 1;  ///< of the input
};
using Piece = std::variant<Block, RawHtml>;
using Pieces = std::vector<Piece>;

/// The pieces of one container as blocks. From the first raw HTML to the last they are read as one HTML fragment in
/// which the Markdown blocks stand in slots: so an element may open before Markdown and close after it.
html::Fragment join_pieces(Pieces pieces, int depth);

}  // namespace offprint::markdown

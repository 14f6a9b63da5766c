#pragma once

#include <cstdint>
#include <vector>

#include "layout/line_items.h"
#include "layout/shaped_text.h"

namespace offprint::layout {

struct SetLine;

/// Points added after the cluster that ends at byte `at`.
struct Extra {
    std::uint32_t at = 0;
    double width = 0;
};

/// A line of a paragraph that is to be set.
struct LineRequest {
    std::uint32_t begin = 0, text_end = 0, end = 0;  ///< bytes; [text_end, end) are the spaces at its end
    double left = 0;                                 ///< of its visible text
    std::vector<Extra> extras;                       ///< ascending
    HyphenGlyph hyphen;                              ///< with a face: stands at the line's end
};

/// Places the runs of a line: each at its own x, in logical order, with its links, anchors and rules.
SetLine paint_line(const ShapedText& shaped, const LineRequest& line);

}  // namespace offprint::layout

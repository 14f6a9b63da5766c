#pragma once

#include <cstdint>
#include <vector>

#include "layout/composition.h"
#include "layout/styled_text.h"
#include "typeset/shape.h"

namespace offprint::layout {

/// Glyphs of one span, face and level. Their begin and end count bytes of the whole paragraph; letter spacing is in
/// their advances.
struct Piece {
    std::uint32_t span = 0;
    std::uint8_t level = 0;
    const typeset::Face* face = nullptr;
    bool is_rtl = false, is_complex = false;
    std::uint32_t begin = 0, end = 0;
    std::vector<typeset::Glyph> glyphs;  ///< visual order
};

/// A paragraph as glyphs, not yet in lines.
struct ShapedText {
    StyledText flat;
    std::vector<Piece> pieces;           ///< logical order
    std::vector<double> widths_before;   ///< points of all clusters that begin before byte i; size() + 1 entries
    std::vector<bool> is_cluster_start;  ///< by byte, the end included
    std::vector<std::uint8_t> levels;    ///< by byte; empty: all zero

    [[nodiscard]] double width(std::uint32_t begin, std::uint32_t end) const {
        return widths_before[end] - widths_before[begin];
    }
    [[nodiscard]] const Dress& dress_at(std::uint32_t byte) const;
};

ShapedText shape(StyledText flat, Composition& composition);

/// Bytes [begin, end) without the breaking spaces at their end.
std::uint32_t without_trailing_spaces(const std::string& text, std::uint32_t begin, std::uint32_t end);

}  // namespace offprint::layout

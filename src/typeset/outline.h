#pragma once

#include <cstdint>
#include <string>

#include "typeset/face.h"

namespace offprint::typeset {

/// Where a glyph stands: its origin, y downwards, and its size, all in one unit.
struct GlyphPlace {
    double x = 0, baseline = 0, size = 1;
};

/// The outline of a glyph as SVG path data (SVG 1.1, 8.3), to two decimals; empty where it has none: a space, a colour
/// bitmap.
std::string outline(const Face& face, std::uint32_t glyph, const GlyphPlace& place);

}  // namespace offprint::typeset

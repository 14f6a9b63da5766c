#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "typeset/face.h"

namespace offprint::typeset {

/// Whether a cut face says by which codes its glyphs are called.
enum class CodeTable : std::uint8_t {
    none,
    symbol,  ///< a 'cmap' for Microsoft's symbols: the one-byte code n calls glyph n (0xF000 + n)
};

/// A TrueType file with the outlines and widths of these glyphs alone, without hints, layout and names: its glyph n is
/// `glyphs[n]`: an empty one where the face has no such glyph, and of no width where that is 0. What composed glyphs
/// are made of stands behind them. For faces of the format truetype; empty when the face lacks a table that it must
/// have.
std::string cut_truetype(const Face& face, const std::vector<std::uint32_t>& glyphs, CodeTable codes);

}  // namespace offprint::typeset

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "offprint/result.h"
#include "typeset/face.h"

namespace offprint::typeset {

/// A face cut down to some glyphs, without layout tables and hints.
struct Subset {
    std::string bytes;  ///< a whole sfnt file; for cff_cid and cff the 'CFF ' table alone (FontFile3 /CIDFontType0C)
    GlyphFormat format = GlyphFormat::truetype;
    std::map<std::uint32_t, std::uint32_t>
        glyphs;  ///< old glyph -> new glyph; for cff_cid the CID that the subset gives it
};

/// Error `library` when the face lacks what a subset needs, or HarfBuzz refuses it.
Result<Subset> subset(const Face& face, const std::vector<std::uint32_t>& glyphs);

/// The PNG of a colour bitmap glyph (CBDT), empty when it has none.
std::string glyph_png(const Face& face, std::uint32_t glyph);

/// Where that PNG lies, in em: left, top (above the baseline), width, height.
struct BitmapBox {
    double left = 0, top = 0, width = 0, height = 0;
};
BitmapBox glyph_box(const Face& face, std::uint32_t glyph);

}  // namespace offprint::typeset

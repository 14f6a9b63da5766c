#pragma once

#include <cstdint>

#include "writers/pdf/syntax.h"

namespace offprint::pdf {

/// How a page's content calls a glyph that says something.
struct GlyphCode {
    Reference font;
    std::uint32_t code = 0;
    int code_bytes = 2;
    int width = 0;         ///< thousandths of the size: how far the pen goes on
    bool is_exact = true;  ///< the code says just this text; else the text needs an ActualText
};

}  // namespace offprint::pdf

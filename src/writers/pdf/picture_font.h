#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "typeset/face.h"
#include "writers/pdf/document.h"
#include "writers/pdf/glyph_code.h"

namespace offprint::pdf {

/// A face of colour bitmaps (emoji) as Type 3 fonts (ISO 32000-1, 9.6.5) of up to 255 glyphs, each a small image. A
/// glyph gets one code for each text that it says (a whole ZWJ sequence).
class PictureFont {
public:
    explicit PictureFont(const typeset::Face& face) : face_(face) {}

    GlyphCode code(Document& document, std::uint32_t glyph, std::string_view text);
    void write(Document& document) const;

private:
    struct Picture {
        std::uint32_t glyph = 0;
        std::string text;
    };
    struct Part {
        Reference font;
        std::vector<Picture> pictures;  // code 1 is the first
    };
    static void write(Document& document, const typeset::Face& face, const Part& part);

    const typeset::Face& face_;
    std::vector<Part> parts_;
    std::map<std::pair<std::uint32_t, std::string>, GlyphCode> codes_;
};

}  // namespace offprint::pdf

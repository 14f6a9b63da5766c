#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "offprint/result.h"
#include "typeset/face.h"
#include "writers/pdf/code_page.h"
#include "writers/pdf/document.h"
#include "writers/pdf/glyph_code.h"

namespace offprint::pdf {

/// A TrueType face's subset as a simple font (ISO 32000-1, 9.6.3), whose codes are one byte each. A glyph gets one code
/// for each text that it says, so that copying gives the text back exactly.
class SimpleFont {
public:
    /// What `page` says is written by its owner, which outlives this.
    SimpleFont(Document& document, const typeset::Face& face, CodePage& page);

    /// nullopt when the page has no code left for it.
    std::optional<GlyphCode> code(std::uint32_t glyph, std::string_view text);

    /// Error `library`: the face cannot be cut.
    Result<Done> write(Document& document) const;

private:
    [[nodiscard]] std::string widths() const;

    const typeset::Face& face_;
    CodePage& page_;
    Reference font_;
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::string, GlyphCode>>> codes_;  // by glyph
    std::unordered_map<std::string, std::size_t> speakers_;  // how many glyphs say a text
    std::vector<std::uint32_t> glyphs_;                      // by code; 0 is none
};

}  // namespace offprint::pdf

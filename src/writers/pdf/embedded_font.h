#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "typeset/face.h"
#include "typeset/subset.h"
#include "writers/pdf/document.h"
#include "writers/pdf/glyph_code.h"

namespace offprint::pdf {

/// An outline face's subset as a composite font (ISO 32000-1, 9.7), whose codes are two bytes each. A TrueType glyph
/// gets one code for each text that it says, so that copying gives the text back exactly. A CFF glyph has one code
/// only: the first text is its own.
class EmbeddedFont {
public:
    /// A TrueType face: the subset is made of the glyphs that were asked for.
    EmbeddedFont(Document& document, const typeset::Face& face);
    /// A CFF face: its subset tells the codes.
    EmbeddedFont(Document& document, const typeset::Face& face, typeset::Subset subset);

    GlyphCode code(std::uint32_t glyph, std::string_view text);

    /// Errors: `limit` for more than 65535 codes, and those of typeset::subset.
    Result<Done> write(Document& document);

private:
    [[nodiscard]] std::uint32_t next_code(std::uint32_t glyph) const;
    [[nodiscard]] std::string glyph_map() const;
    [[nodiscard]] std::string widths() const;
    [[nodiscard]] bool is_truetype() const { return face_.format() == typeset::GlyphFormat::truetype; }
    [[nodiscard]] std::vector<std::uint32_t> glyphs() const;

    const typeset::Face& face_;
    typeset::Subset subset_;  // of a TrueType face when it is written
    Reference font_;
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::string, std::uint32_t>>> codes_;  // by glyph
    std::map<std::uint32_t, std::string> texts_;                                                   // by code
    std::map<std::uint32_t, std::uint32_t> glyphs_;                                                // by code
};

}  // namespace offprint::pdf

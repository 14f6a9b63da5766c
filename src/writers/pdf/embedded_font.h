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

namespace offprint::pdf {

/// How a page's content calls a glyph that says something.
struct GlyphCode {
    Reference font;
    std::uint32_t code = 0;
    int code_bytes = 2;
    int width = 0;         ///< thousandths of the size: how far the pen goes on
    bool is_exact = true;  ///< the code says just this text; else the text needs an ActualText
};

/// An outline face's subset as a composite font (ISO 32000-1, 9.7). A TrueType glyph gets one code for each text that
/// it says, so that copying gives the text back exactly. A CFF glyph has one code only: the first text is its own.
class EmbeddedFont {
public:
    EmbeddedFont(Document& document, const typeset::Face& face, typeset::Subset subset);

    GlyphCode code(std::uint32_t glyph, std::string_view text);

    /// Error `limit`: more than 65535 codes.
    Result<Done> write(Document& document) const;

private:
    [[nodiscard]] std::uint32_t next_code(std::uint32_t glyph) const;
    [[nodiscard]] std::string glyph_map() const;
    [[nodiscard]] std::string widths() const;
    [[nodiscard]] std::string base_name() const;
    [[nodiscard]] Reference write_descriptor(Document& document) const;

    const typeset::Face& face_;
    typeset::Subset subset_;
    Reference font_;
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::string, std::uint32_t>>> codes_;  // by glyph
    std::map<std::uint32_t, std::string> texts_;                                                   // by code
    std::map<std::uint32_t, std::uint32_t> glyphs_;                                                // by code
};

}  // namespace offprint::pdf

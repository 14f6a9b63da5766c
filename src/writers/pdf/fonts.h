#pragma once

#include <map>
#include <memory>
#include <set>
#include <string_view>
#include <variant>
#include <vector>

#include "layout/pages.h"
#include "writers/pdf/embedded_font.h"
#include "writers/pdf/picture_font.h"

namespace offprint::pdf {

/// All fonts of a document, a subset for each face, made from the glyphs that its pages use.
class Fonts {
public:
    /// Errors: those of typeset::subset.
    static Result<Fonts> of(Document& document, const layout::Pages& pages);

    /// The code of a glyph that says `text` (not empty). Glyph 0 stands for what no face has: a blank is taken in its
    /// place, since a PDF/A shows no .notdef.
    GlyphCode code(Document& document, const typeset::Face& face, std::uint32_t glyph, std::string_view text);

    Result<Done> write(Document& document) const;

private:
    struct Font {
        const typeset::Face* face = nullptr;
        std::uint32_t blank = 1;  // the glyph of the space where the pages have one
        std::variant<std::unique_ptr<EmbeddedFont>, std::unique_ptr<PictureFont>> kind;
    };
    std::vector<Font> fonts_;                              // in order of first use
    std::map<const typeset::Face*, std::size_t> by_face_;  // never walked: addresses have no lasting order
};

}  // namespace offprint::pdf

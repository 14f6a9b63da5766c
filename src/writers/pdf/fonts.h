#pragma once

#include <deque>
#include <memory>
#include <string_view>
#include <variant>
#include <vector>

#include "layout/pages.h"
#include "writers/pdf/embedded_font.h"
#include "writers/pdf/picture_font.h"
#include "writers/pdf/simple_font.h"

namespace offprint::pdf {

/// All fonts of a document, a subset for each face, made from the glyphs that its pages use.
class Fonts {
public:
    /// Errors: those of typeset::subset.
    static Result<Fonts> of(Document& document, const layout::Pages& pages);

    /// The code of a glyph that says `text` (not empty). Glyph 0 stands for what no face has: a blank is taken in its
    /// place, since a PDF/A shows no .notdef.
    GlyphCode code(Document& document, const typeset::Face& face, std::uint32_t glyph, std::string_view text);

    Result<Done> write(Document& document);

private:
    /// A TrueType face: one-byte codes as long as there are some.
    struct OutlineFont {
        std::unique_ptr<SimpleFont> simple;
        std::unique_ptr<EmbeddedFont> rest{};  // what found no code
    };
    using Kind = std::variant<OutlineFont, std::unique_ptr<EmbeddedFont>, std::unique_ptr<PictureFont>>;
    struct Font {
        const typeset::Face* face = nullptr;
        std::uint32_t blank = 1;  // the glyph of the space where the pages have one
        Kind kind;
    };

    /// The font of a face of which these glyphs are used.
    static Result<Kind> make(Document& document, const typeset::Face& face, const std::vector<std::uint32_t>& glyphs,
                             std::deque<CodePage>& pages);

    std::deque<CodePage> pages_;  // fonts keep their addresses
    std::vector<Font> fonts_;     // in order of first use; a handful
};

}  // namespace offprint::pdf

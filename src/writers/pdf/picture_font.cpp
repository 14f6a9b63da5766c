#include "writers/pdf/picture_font.h"

#include <fmt/format.h>

#include <cmath>

#include "images/decode.h"
#include "text/utf8.h"
#include "typeset/subset.h"
#include "writers/pdf/character_map.h"
#include "writers/pdf/image_object.h"

namespace offprint::pdf {
namespace {

constexpr double thousand = 1000;
constexpr std::size_t most_pictures = 255;  // one-byte codes, 0 is none

int advance_of(const typeset::Face& face, std::uint32_t glyph) {
    return static_cast<int>(std::lround(face.advance(glyph) * thousand));
}

/// What of a sequence a code says: MuPDF takes eight units of UTF-16, a family of four is eleven. The rest is told by
/// the ActualText of what is not exact.
std::string_view opening(std::string_view text) {
    constexpr std::size_t most_units = 8;
    constexpr char32_t first_pair = 0x10000;
    std::size_t at = 0;
    for (std::size_t units = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        units += decoded.character < first_pair ? 1 : 2;
        if (units > most_units) break;
        at += decoded.bytes;
    }
    return text.substr(0, at);
}

/// The procedure that draws a glyph, and the image that it calls.
struct Procedure {
    Reference content, image;
};

Procedure write_procedure(Document& document, const typeset::Face& face, std::uint32_t glyph) {
    std::string operators = fmt::format("{} 0 d0", advance_of(face, glyph));
    Result<images::Raster> raster =
        images::decode(MediaKind::png, typeset::glyph_png(face, glyph), face.postscript_name());
    Reference image;
    if (raster) {  // a glyph without a picture, such as a joiner, draws nothing
        image = add_raster(document, std::move(*raster)).object;
        const typeset::BitmapBox box = typeset::glyph_box(face, glyph);
        operators +=
            fmt::format(" q {} 0 0 {} {} {} cm /X{} Do Q", number(box.width * thousand), number(box.height * thousand),
                        number(box.left * thousand), number((box.top - box.height) * thousand), glyph);
    }
    return {document.add_stream("", std::move(operators)), image};
}

}  // namespace

GlyphCode PictureFont::code(Document& document, std::uint32_t glyph, std::string_view text) {
    const auto [place, is_new] = codes_.try_emplace({glyph, std::string(text)});
    if (!is_new) return place->second;
    if (parts_.empty() || parts_.back().pictures.size() == most_pictures) parts_.push_back({document.reserve(), {}});
    Part& part = parts_.back();
    const std::string_view said = opening(text);
    part.pictures.push_back({glyph, std::string(said)});
    place->second = {part.font, static_cast<std::uint32_t>(part.pictures.size()), 1, advance_of(face_, glyph),
                     said == text};
    return place->second;
}

void PictureFont::write(Document& document) const {
    for (const Part& part : parts_) write(document, face_, part);
}

void PictureFont::write(Document& document, const typeset::Face& face, const Part& part) {
    std::string procedures, names, widths, pictures;
    std::map<std::uint32_t, std::string> texts;
    std::map<std::uint32_t, Procedure> drawn;  // by glyph: two texts may share a picture
    std::uint32_t code = 0;
    for (const Picture& picture : part.pictures) {
        ++code;
        const auto [place, is_new] = drawn.try_emplace(picture.glyph);
        if (is_new) place->second = write_procedure(document, face, picture.glyph);
        procedures += fmt::format("/g{} {}", code, to_text(place->second.content));
        names += fmt::format("/g{}", code);
        widths += fmt::format("{} ", advance_of(face, picture.glyph));
        if (is_new && place->second.image.number != 0) {
            pictures += fmt::format("/X{} {}", picture.glyph, to_text(place->second.image));
        }
        texts.emplace(code, picture.text);
    }
    const Reference map = document.add_stream("", to_unicode_map(texts, 1));
    document.set(part.font,
                 fmt::format("/Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<<{}>>"
                             "/Encoding<</Type/Encoding/Differences[1{}]>>/FirstChar 1/LastChar {}/Widths[{}]"
                             "/Resources<</XObject<<{}>>>>/ToUnicode {}",
                             procedures, names, code, widths, pictures, to_text(map)));
}

}  // namespace offprint::pdf

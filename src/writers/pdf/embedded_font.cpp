#include "writers/pdf/embedded_font.h"

#include <fmt/format.h>

#include "writers/pdf/character_map.h"
#include "writers/pdf/font_program.h"

namespace offprint::pdf {
namespace {

constexpr std::uint32_t most_codes = 0xFFFF;

}  // namespace

EmbeddedFont::EmbeddedFont(Document& document, const typeset::Face& face) : face_(face), font_(document.reserve()) {}

EmbeddedFont::EmbeddedFont(Document& document, const typeset::Face& face, typeset::Subset subset)
    : face_(face), subset_(std::move(subset)), font_(document.reserve()) {}

std::uint32_t EmbeddedFont::next_code(std::uint32_t glyph) const {
    if (is_truetype()) return static_cast<std::uint32_t>(texts_.size()) + 1;
    const auto found = subset_.glyphs.find(glyph);
    return found == subset_.glyphs.end() ? 0 : found->second;
}

GlyphCode EmbeddedFont::code(std::uint32_t glyph, std::string_view text) {
    auto& known = codes_[glyph];
    const int width = in_thousandths(face_.advance(glyph));
    for (const auto& [says, code] : known) {
        if (says == text) return {font_, code, 2, width, true};
        if (!is_truetype()) return {font_, code, 2, width, false};
    }
    const std::uint32_t code = next_code(glyph);
    known.emplace_back(text, code);
    texts_.emplace(code, text);
    glyphs_.emplace(code, glyph);
    return {font_, code, 2, width, true};
}

/// CIDToGIDMap: two bytes a code, the glyph in the subset.
std::string EmbeddedFont::glyph_map() const {
    std::string map(2, '\0');
    for (const auto& [code, glyph] : glyphs_) {
        const auto found = subset_.glyphs.find(glyph);
        const std::uint32_t there = found == subset_.glyphs.end() ? 0 : found->second;
        map += static_cast<char>((there >> 8U) & 0xFFU);
        map += static_cast<char>(there & 0xFFU);
    }
    return map;
}

/// W: runs of consecutive codes, "1[500 600]".
std::string EmbeddedFont::widths() const {
    std::string array = "[";
    std::uint32_t expected = 0;
    for (const auto& [code, glyph] : glyphs_) {
        if (code != expected) array += (expected == 0 ? "" : "]") + std::to_string(code) + "[";
        if (code == expected) array += ' ';
        array += std::to_string(in_thousandths(face_.advance(glyph)));
        expected = code + 1;
    }
    return array + (glyphs_.empty() ? "]" : "]]");
}

std::vector<std::uint32_t> EmbeddedFont::glyphs() const {
    std::vector<std::uint32_t> glyphs;
    for (const auto& [code, glyph] : glyphs_) glyphs.push_back(glyph);
    return glyphs;
}

Result<Done> EmbeddedFont::write(Document& document) {
    if (texts_.size() > most_codes) {
        return failure(ErrorKind::limit, fmt::format("the text needs more than {} glyphs of the face {}", most_codes,
                                                     face_.postscript_name()));
    }
    if (is_truetype()) {
        Result<typeset::Subset> subset = typeset::subset(face_, glyphs());
        if (!subset) return tl::unexpected(std::move(subset.error()));
        subset_ = std::move(*subset);
    }
    const FontProgram program =
        write_program(document, face_, is_truetype() ? ProgramKind::truetype : ProgramKind::cff, subset_.bytes);
    std::string descendant = fmt::format(
        "/Type/Font/Subtype/{}/BaseFont{}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        "/FontDescriptor {}/DW 0/W{}",
        is_truetype() ? "CIDFontType2" : "CIDFontType0", program.name, to_text(program.descriptor), widths());
    if (is_truetype()) descendant += "/CIDToGIDMap " + to_text(document.add_stream("", glyph_map()));
    const Reference map = document.add_stream("", to_unicode_map(texts_, 2));
    document.set(font_, fmt::format("/Type/Font/Subtype/Type0/BaseFont{}/Encoding/Identity-H/DescendantFonts[{}]"
                                    "/ToUnicode {}",
                                    program.name, to_text(document.add(std::move(descendant))), to_text(map)));
    return Done{};
}

}  // namespace offprint::pdf

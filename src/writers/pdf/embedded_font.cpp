#include "writers/pdf/embedded_font.h"

#include <fmt/format.h>

#include <cmath>

#include "base/sha.h"
#include "writers/pdf/character_map.h"

namespace offprint::pdf {
namespace {

constexpr std::uint32_t most_codes = 0xFFFF;
constexpr double thousand = 1000;

int in_thousandths(double em) { return static_cast<int>(std::lround(em * thousand)); }

/// Font descriptor flags (ISO 32000-1, table 123).
int descriptor_flags(const typeset::Face& face) {
    constexpr int fixed_pitch = 1, symbolic = 4, italic = 64;
    return symbolic + (face.is_monospaced() ? fixed_pitch : 0) + (face.is_italic() ? italic : 0);
}

/// The width of stems is not in the font; viewers use it only to choose a substitute.
int guessed_stem(int weight) { return 10 + 220 * (weight - 50) / 900; }

}  // namespace

EmbeddedFont::EmbeddedFont(Document& document, const typeset::Face& face, typeset::Subset subset)
    : face_(face), subset_(std::move(subset)), font_(document.reserve()) {}

std::uint32_t EmbeddedFont::next_code(std::uint32_t glyph) const {
    if (subset_.format == typeset::GlyphFormat::truetype) return static_cast<std::uint32_t>(texts_.size()) + 1;
    const auto found = subset_.glyphs.find(glyph);
    return found == subset_.glyphs.end() ? 0 : found->second;
}

GlyphCode EmbeddedFont::code(std::uint32_t glyph, std::string_view text) {
    auto& known = codes_[glyph];
    const bool has_many = subset_.format == typeset::GlyphFormat::truetype;
    const int width = in_thousandths(face_.advance(glyph));
    for (const auto& [says, code] : known) {
        if (says == text) return {font_, code, 2, width, true};
        if (!has_many) return {font_, code, 2, width, false};
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

/// Six capital letters mark a subset (ISO 32000-1, 9.6.4); they are drawn from its bytes.
std::string EmbeddedFont::base_name() const {
    std::string mark;
    for (const char digit : sha256_hex(subset_.bytes).substr(0, 6)) {
        mark += static_cast<char>(digit <= '9' ? 'A' + (digit - '0') : 'K' + (digit - 'a'));
    }
    return mark + "+" + face_.postscript_name();
}

Reference EmbeddedFont::write_descriptor(Document& document) const {
    const bool is_truetype = subset_.format == typeset::GlyphFormat::truetype;
    const Reference file = is_truetype
                               ? document.add_stream(fmt::format("/Length1 {}", subset_.bytes.size()), subset_.bytes)
                               : document.add_stream("/Subtype/CIDFontType0C", subset_.bytes);
    const typeset::FaceMetrics& metrics = face_.metrics();
    return document.add(fmt::format(
        "/Type/FontDescriptor/FontName{}/Flags {}/FontBBox[{} {} {} {}]/ItalicAngle {}/Ascent {}/Descent {}/CapHeight "
        "{}"
        "/XHeight {}/StemV {}/{} {}",
        name(base_name()), descriptor_flags(face_), in_thousandths(metrics.box_left),
        in_thousandths(metrics.box_bottom), in_thousandths(metrics.box_right), in_thousandths(metrics.box_top),
        number(metrics.italic_angle), in_thousandths(metrics.ascent), -in_thousandths(metrics.descent),
        in_thousandths(metrics.cap_height), in_thousandths(metrics.x_height), guessed_stem(face_.weight()),
        is_truetype ? "FontFile2" : "FontFile3", to_text(file)));
}

Result<Done> EmbeddedFont::write(Document& document) const {
    if (texts_.size() > most_codes) {
        return failure(ErrorKind::limit, fmt::format("the text needs more than {} glyphs of the face {}", most_codes,
                                                     face_.postscript_name()));
    }
    const bool is_truetype = subset_.format == typeset::GlyphFormat::truetype;
    std::string descendant = fmt::format(
        "/Type/Font/Subtype/{}/BaseFont{}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        "/FontDescriptor {}/DW 0/W{}",
        is_truetype ? "CIDFontType2" : "CIDFontType0", name(base_name()), to_text(write_descriptor(document)),
        widths());
    if (is_truetype) descendant += "/CIDToGIDMap " + to_text(document.add_stream("", glyph_map()));
    const Reference map = document.add_stream("", to_unicode_map(texts_, 2));
    document.set(font_, fmt::format("/Type/Font/Subtype/Type0/BaseFont{}/Encoding/Identity-H/DescendantFonts[{}]"
                                    "/ToUnicode {}",
                                    name(base_name()), to_text(document.add(std::move(descendant))), to_text(map)));
    return Done{};
}

}  // namespace offprint::pdf

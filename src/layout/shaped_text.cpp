#include "layout/shaped_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "layout/bidi.h"
#include "layout/kept_spaces.h"
#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

constexpr double unseen_spacing = 0.01;  // em: all that justified text may have, and what keeps its ligatures

/// Justified text shows uneven spaces already: its letters stay where the face puts them.
double letter_spacing(const TextStyle& style) {
    if (style.align != TextAlign::justify) return style.letter_spacing;
    return std::clamp(style.letter_spacing, -unseen_spacing, unseen_spacing);
}

typeset::ShapeRequest request_for(const StyledText& flat, const TextSpan& span, std::uint32_t begin, std::uint32_t end,
                                  std::uint8_t level) {
    const TextStyle& style = span.dress.style;
    typeset::ShapeRequest request;
    request.text = std::string_view(flat.text).substr(begin, end - begin);
    request.language = span.dress.language.empty() ? flat.language : span.dress.language;
    request.face = {style.family, style.weight, style.italic};
    request.capitals = style.capitals;
    request.numerals = style.numerals;
    request.bidi_level = level;
    request.is_letter_spaced = std::abs(letter_spacing(style)) > unseen_spacing;
    return request;
}

/// Letter spacing stands after every cluster; scripts whose letters join are left alone.
void space_letters(std::vector<typeset::Glyph>& glyphs, double spacing) {
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const bool is_last_of_cluster = i + 1 == glyphs.size() || glyphs[i + 1].begin != glyphs[i].begin;
        if (is_last_of_cluster) glyphs[i].advance += static_cast<float>(spacing);
    }
}

Piece piece_of(const typeset::ShapedRun& run, std::uint32_t offset, const TextStyle& style) {
    Piece piece;
    piece.face = run.face;
    piece.is_rtl = run.is_rtl;
    piece.is_complex = run.is_complex;
    piece.begin = run.begin + offset;
    piece.end = run.end + offset;
    piece.glyphs = run.glyphs;
    for (typeset::Glyph& glyph : piece.glyphs) {
        glyph.begin += offset;
        glyph.end += offset;
    }
    const double spacing = letter_spacing(style);
    if (spacing != 0 && !run.is_rtl && !run.is_complex) space_letters(piece.glyphs, spacing);
    return piece;
}

Piece image_piece(const ShapedText& shaped, std::uint32_t index) {
    const TextSpan& span = shaped.flat.spans[index];
    Piece piece;
    piece.span = index;
    if (!shaped.levels.empty()) piece.level = shaped.levels[span.begin];
    piece.begin = span.begin;
    piece.end = span.end;
    return piece;
}

/// The end of the stretch from `begin` that has one level.
std::uint32_t end_of_level(const std::vector<std::uint8_t>& levels, std::uint32_t begin, std::uint32_t end) {
    if (levels.empty()) return end;
    std::uint32_t at = begin + 1;
    while (at < end && levels[at] == levels[begin]) ++at;
    return at;
}

void shape_span(ShapedText& shaped, std::uint32_t index, Composition& composition) {
    const TextSpan& span = shaped.flat.spans[index];
    for (std::uint32_t begin = span.begin; begin < span.end;) {
        const std::uint32_t end = end_of_level(shaped.levels, begin, span.end);
        const std::uint8_t level = shaped.levels.empty() ? std::uint8_t{0} : shaped.levels[begin];
        for (const typeset::ShapedRun& run :
             composition.shaper.shape(request_for(shaped.flat, span, begin, end, level))) {
            Piece piece = piece_of(run, begin, span.dress.style);
            piece.span = index;
            piece.level = level;
            shaped.pieces.push_back(std::move(piece));
        }
        begin = end;
    }
}

/// French sets a thin space before ; ! ? where the source has any.
void thin_spaces(ShapedText& shaped) {
    const StyledText& flat = shaped.flat;
    if (flat.text.find_first_of(";!?") == std::string::npos) return;
    for (Piece& piece : shaped.pieces) {
        const std::string& own = flat.spans[piece.span].dress.language;
        const std::string& language = own.empty() ? flat.language : own;
        if (!language.starts_with("fr")) continue;
        for (typeset::Glyph& glyph : piece.glyphs) {
            const std::string_view cluster = std::string_view(flat.text).substr(glyph.begin, glyph.end - glyph.begin);
            if (cluster != " " && cluster != no_break_space) continue;
            if (space_kind(flat.text, glyph.begin, language) == SpaceKind::fixed_thin)
                glyph.advance *= static_cast<float>(thin_share);
        }
    }
}

void measure(ShapedText& shaped) {
    const std::size_t size = shaped.flat.text.size();
    shaped.widths_before.assign(size + 1, 0);
    shaped.is_cluster_start.assign(size + 1, false);
    shaped.is_cluster_start[size] = true;
    for (const Piece& piece : shaped.pieces) {
        const Dress& dress = shaped.flat.spans[piece.span].dress;
        shaped.is_cluster_start[piece.begin] = true;
        if (dress.image != no_index)
            shaped.widths_before[piece.begin + 1] += shaped.flat.images[static_cast<std::size_t>(dress.image)].width;
        for (const typeset::Glyph& glyph : piece.glyphs) {
            shaped.is_cluster_start[glyph.begin] = true;
            shaped.widths_before[glyph.begin + 1] += static_cast<double>(glyph.advance) * dress.style.size;
        }
    }
    for (std::size_t i = 1; i <= size; ++i) shaped.widths_before[i] += shaped.widths_before[i - 1];
}

}  // namespace

const Dress& ShapedText::dress_at(std::uint32_t byte) const {
    const auto after = std::upper_bound(flat.spans.begin(), flat.spans.end(), byte,
                                        [](std::uint32_t at, const TextSpan& span) { return at < span.begin; });
    return std::prev(after)->dress;
}

ShapedText shape(StyledText flat, Composition& composition) {
    ShapedText shaped;
    shaped.flat = std::move(flat);
    shaped.levels = bidi_levels(shaped.flat);
    for (std::uint32_t i = 0; i < shaped.flat.spans.size(); ++i) {
        if (shaped.flat.spans[i].dress.image == no_index)
            shape_span(shaped, i, composition);
        else
            shaped.pieces.push_back(image_piece(shaped, i));
    }
    thin_spaces(shaped);
    measure(shaped);
    return shaped;
}

std::uint32_t without_trailing_spaces(const std::string& text, std::uint32_t begin, std::uint32_t end) {
    while (end > begin && text[end - 1] == ' ') --end;
    return end;
}

}  // namespace offprint::layout

#include "offprint/style.h"

#include "style/style_sheets.h"

namespace offprint {
namespace {

constexpr Colour ink{0x1a, 0x1a, 0x1a};
constexpr Colour soft_ink{0x44, 0x44, 0x44};
constexpr Colour grey{0x59, 0x59, 0x59};  // 7:1 on white
constexpr Colour accent{0x8a, 0x2b, 0x12};
constexpr Colour blue{0x1f, 0x5c, 0x8a};
constexpr Colour pale{0xbb, 0xbb, 0xbb};

TextStyle serif(double size, double leading, Colour colour) {
    TextStyle style;
    style.size = size;
    style.leading = leading;
    style.colour = colour;
    return style;
}

TextStyle sans(double size, double leading, Colour colour, int weight = 400) {
    TextStyle style = serif(size, leading, colour);
    style.family = "Noto Sans";
    style.weight = weight;
    return style;
}

TextStyle mono(double size, double leading, Colour colour) {
    TextStyle style = serif(size, leading, colour);
    style.family = "Noto Sans Mono";
    return style;
}

void set_header(Style& style) {
    style.label = sans(8, 12, accent, 700);
    style.label.letter_spacing = 0.1;
    style.label.capitals = Capitals::uppercase;
    style.headline = serif(25, 29, ink);
    style.headline.family = "Noto Serif Display";
    style.headline.weight = 700;
    style.headline.letter_spacing = -0.01;
    style.dek = serif(12.5, 17.5, soft_ink);
    style.dek.italic = true;
    style.byline = sans(9, 13, ink);
    style.dates = sans(8.5, 13, grey);
    style.running_head = serif(8, 10, grey);
    style.running_head.italic = true;
    style.running_label = sans(7, 10, accent, 700);
    style.running_label.letter_spacing = 0.08;
    style.running_label.capitals = Capitals::uppercase;
    style.folio = sans(8, 10, grey);
    style.folio.numerals = Numerals::lining_tabular;
}

void set_headings(Style& style) {
    constexpr std::array<double, 6> sizes{14, 11.5, 10.5, 10, 9.5, 9};
    for (std::size_t level = 0; level < sizes.size(); ++level) {
        style.heading[level] = sans(sizes[level], level == 0 ? 17.5 : 14.5, ink, 700);
        style.heading_box[level] = {.space_above = level < 2 ? 21.75 : 10.5, .space_below = level < 2 ? 7.25 : 4};
    }
}

void set_blocks(Style& style) {
    style.note = sans(8.8, 13, Colour{0x33, 0x33, 0x33});
    style.note_box = {
        .space_above = 14.5, .space_below = 14.5, .rule_left = 1.6, .padding_left = 10, .rule_colour = accent};
    style.caption = sans(8.2, 12, soft_ink);
    style.figure_box = {.space_above = 14.5, .space_below = 14.5};
    style.table = sans(8.6, 13, ink);
    style.table.numerals = Numerals::lining_tabular;
    style.table_head = sans(8.6, 13, ink, 700);
    style.table_box = {.space_above = 14.5, .space_below = 14.5};
    style.code = mono(8.8, 14.5, ink);
    style.code_block = mono(8, 12, ink);
    style.code_box = {.space_above = 12, .space_below = 12, .padding_left = 10};
    style.block_quote = serif(10, 14.5, ink);
    style.block_quote.italic = true;
    style.block_quote.align = TextAlign::justify;
    style.block_quote.hyphenate = true;
    style.quote_box = {.space_above = 14.5, .space_below = 14.5, .indent_left = 14.5, .indent_right = 14.5};
    style.list_box = {.space_above = 7.25, .space_below = 7.25, .indent_left = 14.5};
    style.footnote = serif(8.2, 11.5, ink);
    style.footnote.align = TextAlign::justify;
    style.footnote.hyphenate = true;
    style.footnote_mark = sans(6.5, 14.5, ink);
    style.colophon = sans(7.6, 11, grey);
    style.colophon_box = {.space_above = 20, .padding_left = 0};
}

}  // namespace

Style article_style() {
    Style style;
    style.body = serif(10, 14.5, ink);
    style.body.align = TextAlign::justify;
    style.body.hyphenate = true;
    style.accent = accent;
    style.correction = blue;
    style.quiet = Colour{0x99, 0x99, 0x99};
    style.hairline = pale;
    style.link = ink;
    set_header(style);
    set_headings(style);
    set_blocks(style);
    style.style_sheet = article_style_sheet();
    return style;
}

}  // namespace offprint

#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace offprint {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Colour&) const = default;
};

enum class TextAlign : std::uint8_t { start, justify, center, end };
enum class Capitals : std::uint8_t { as_written, uppercase, small_caps };
enum class Numerals : std::uint8_t { face_default, lining_tabular, old_style };

/// How a run of text is set. Lengths are points.
struct TextStyle {
    std::string family = "Noto Serif";
    double size = 10;
    double leading = 14.5;
    int weight = 400;  ///< OpenType weight class, 100-900
    bool italic = false;
    Colour colour{0x1a, 0x1a, 0x1a};
    double letter_spacing = 0;  ///< em
    TextAlign align = TextAlign::start;
    bool hyphenate = false;
    Capitals capitals = Capitals::as_written;
    Numerals numerals = Numerals::face_default;
    bool operator==(const TextStyle&) const = default;
};

/// The space and the rules around a block, in points.
struct BoxStyle {
    double space_above = 0, space_below = 0;
    double indent_left = 0, indent_right = 0;  ///< "left" is the start side: the right one in right-to-left text
    double rule_left = 0;                      ///< width of a rule at the start side
    double padding_left = 0;                   ///< between that rule and the text
    Colour rule_colour{0x99, 0x99, 0x99};
    bool operator==(const BoxStyle&) const = default;
};

struct PageStyle {
    double width = 595.276, height = 841.890;  ///< A4
    double margin_top = 85.04, margin_bottom = 96.38, margin_inner = 130.39, margin_outer = 130.39;
    double first_margin_top = 96.38;
    double running_head_gap = 22.7;  ///< from the running head's baseline to the text area
    double folio_gap = 30;           ///< from the text area to the folio's baseline
    int columns = 1;                 ///< of the body; the header and the colophon span them
    double column_gap = 0;           ///< between two columns
    double column_rule = 0;          ///< width of the rule in the middle of the gap
    bool operator==(const PageStyle&) const = default;
};

/// The look of every output: one value. The defaults are the style "article"; they stand in
/// src/style/default_style.cpp.
struct Style {
    PageStyle page{};
    TextStyle body{}, label{}, headline{}, dek{}, byline{}, dates{}, running_head{}, running_label{}, folio{};
    std::array<TextStyle, 6> heading{};  ///< by level, 1 first
    std::array<BoxStyle, 6> heading_box{};
    TextStyle note{}, caption{}, table{}, table_head{}, code{}, code_block{}, block_quote{}, footnote{},
        footnote_mark{}, colophon{};
    BoxStyle note_box{}, figure_box{}, table_box{}, code_box{}, quote_box{}, list_box{}, colophon_box{};
    Colour accent{}, correction{}, quiet{}, hairline{}, link{};
    double paragraph_indent = 14.5;  ///< first line of a paragraph that follows a paragraph
    double hairline_width = 0.5;
    int widows = 2, orphans = 2;
    int drop_cap_lines = 0;   ///< of the body's first letter; 0: none (no layout reads it yet)
    bool on_grid = false;     ///< loose lists and notes with the body's leading stand on its lines too
    std::string style_sheet;  ///< CSS text, for EPUB and HTML
    int text_columns = 72;    ///< plain text: columns by display width
    bool operator==(const Style&) const = default;
};

/// The style "article": what offprint uses when nothing else is asked for.
Style article_style();

}  // namespace offprint

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "offprint/article.h"

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
    std::string family = "Noto Serif";  ///< or a list, "Georgia, Noto Serif": the first one that is installed is taken
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
    bool is_balanced = false;  ///< lines of about the same length, for a headline
    bool operator==(const TextStyle&) const = default;
};

/// How words within a paragraph differ from those around them; what is not said stays as it is around them.
struct InlineStyle {
    std::optional<std::string> family{};
    double size = 1;  ///< of the size around them
    std::optional<int> weight{};
    std::optional<bool> italic{};
    std::optional<Colour> colour{}, background{};
    std::optional<double> letter_spacing{};  ///< em
    std::optional<Capitals> capitals{};
    std::optional<Numerals> numerals{};
    double rise = 0;  ///< of their baseline, in em of the size around them
    bool is_underlined = false;
    bool operator==(const InlineStyle&) const = default;
};

/// A line beside a block: its width in points, and its colour.
struct RuleStyle {
    double width = 0;
    Colour colour{0x99, 0x99, 0x99};
    bool operator==(const RuleStyle&) const = default;
};

/// The space and the rules around a block, in points.
struct BoxStyle {
    double space_above = 0, space_below = 0;
    double indent_left = 0, indent_right = 0;  ///< "left" is the start side: the right one in right-to-left text
    double rule_left = 0;                      ///< width of a rule at the start side
    double padding_left = 0;                   ///< between that rule and the text
    Colour rule_colour{0x99, 0x99, 0x99};
    RuleStyle rule_above{}, rule_below{};
    double padding_above = 0, padding_below = 0;  ///< between those rules and the text
    bool operator==(const BoxStyle&) const = default;
};

/// What a margin box prints beside its own words: the page's number, how many pages there are, the headline, the label.
enum class FurnitureWord : std::uint8_t { text, page, pages, headline, label };
struct FurniturePart {
    FurnitureWord word = FurnitureWord::text;
    std::string text{};  ///< of FurnitureWord::text
    bool operator==(const FurniturePart&) const = default;
};

/// A line in the margin above or below the text. In right-to-left articles start is the right side.
struct MarginBox {
    bool is_above = false;
    TextAlign place = TextAlign::start;  ///< start, center or end
    std::vector<FurniturePart> content{};
    TextStyle text{};
    double gap = 0;  ///< points from the text area to the line's baseline
    bool operator==(const MarginBox&) const = default;
};

/// Lengths are points. Page 1 is a right-hand page; in right-to-left articles a left-hand one.
struct PageStyle {
    double width = 595.276, height = 841.890;  ///< A4
    double margin_top = 85.04, margin_bottom = 96.38, margin_inner = 130.39, margin_outer = 130.39;
    double first_margin_top = 96.38;
    bool is_mirrored = false;  ///< the inner margin is at the spine; else always at the left
    int columns = 1;           ///< of the body; the header and the colophon span them
    double column_gap = 0;     ///< between two columns
    double column_rule = 0;    ///< width of the rule in the middle of the gap
    Colour column_rule_colour{};
    std::vector<MarginBox> first_furniture{}, left_furniture{}, right_furniture{};
    bool operator==(const PageStyle&) const = default;
};

/// The left margin of a page, counted from 0.
inline double left_margin(const PageStyle& page, std::size_t index) {
    return page.is_mirrored && index % 2 == 1 ? page.margin_outer : page.margin_inner;
}

/// The width of the text area, over all columns.
inline double text_width(const PageStyle& page) { return page.width - page.margin_inner - page.margin_outer; }

inline constexpr std::size_t note_kinds = static_cast<std::size_t>(NoteKind::internal) + 1;

/// Paragraphs that stand in a block of their own kind.
struct ParagraphStyle {
    double indent = 0;  ///< first line of a paragraph that follows a paragraph
    double space = 0;   ///< between two of them
    bool operator==(const ParagraphStyle&) const = default;
};

/// An editorial note of one kind.
struct NoteStyle {
    TextStyle text{};
    InlineStyle label{};
    BoxStyle box{};
    ParagraphStyle paragraphs{};
    bool operator==(const NoteStyle&) const = default;
};

/// The look of every output: one plain value, computed from style sheets (style_sheet.h).
struct Style {
    PageStyle page{};
    TextStyle body{}, label{}, headline{}, dek{}, byline{}, dates{}, source{};
    BoxStyle header_box{}, label_box{}, headline_box{}, dek_box{}, byline_box{}, dates_box{}, source_box{};
    std::array<TextStyle, 6> heading{};  ///< by level, 1 first
    std::array<BoxStyle, 6> heading_box{};
    TextStyle caption{}, credit{}, missing_picture{}, table{}, table_head{}, table_caption{}, code_block{},
        block_quote{}, attribution{}, footnote{}, colophon{};
    BoxStyle figure_box{}, caption_box{}, missing_picture_box{}, table_box{}, table_caption_box{}, code_box{},
        quote_box{}, list_box{}, ordered_list_box{}, definition_list_box{}, footnote_box{}, colophon_box{}, break_box{};
    InlineStyle emphasis{}, strong{}, code{}, keyboard{}, superscript{}, subscript{}, small{}, highlight{}, citation{},
        link{}, dateline{}, footnote_mark{}, footnote_number{}, list_text{}, ordered_list_text{}, definition_term{},
        definition_text{};
    std::array<NoteStyle, note_kinds> notes{};  ///< by kind
    ParagraphStyle quote_paragraphs{};
    BoxStyle footnotes_box{};  ///< of all that stand at a column's foot: the rule above them, and the space around it
    double footnotes_rule_width = 48;  ///< length of that rule
    Colour quiet{};  ///< marks that are nobody's words: that rule, the hook before a line of code that goes on
    double list_gap = 4.5, footnote_gap = 4.1;  ///< between a label and what it is for
    double loose_space = 7.25;                  ///< between the items of a loose list
    double definition_indent = 14.5;
    RuleStyle table_head_rule{}, table_rule{};  ///< below a table's head, between its rows
    double cell_padding = 2.6;                  ///< above and below a table's cells
    double cell_gap = 12;                       ///< between a table's columns
    double between_pictures = 6;                ///< of one figure
    double break_width = 36;                    ///< of the rule that parts sections
    double paragraph_indent = 14.5;             ///< first line of a paragraph that follows a paragraph
    double paragraph_space = 0;                 ///< between paragraphs of the body
    int drop_cap_lines = 0;                     ///< that the body's first letter is high; 0: it is a letter as others
    TextStyle drop_cap{};                       ///< its family, weight and colour
    double drop_cap_gap = 0;                    ///< between it and the lines beside it
    bool on_grid = false;  ///< loose lists and notes with the body's leading stand on its lines, too
    int widows = 2, orphans = 2;
    std::string style_sheet;  ///< CSS text, for EPUB and HTML
    int text_columns = 72;    ///< plain text: columns by display width
    bool operator==(const Style&) const = default;
};

/// The style "article": what offprint uses when nothing else is asked for. Read once, then copied.
Style article_style();

}  // namespace offprint

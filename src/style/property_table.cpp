#include "style/property_table.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace offprint::style {
namespace {

using enum Property;

constexpr unsigned margin = takes_length | takes_negative | takes_percent;
constexpr unsigned padding = takes_length | takes_percent;
constexpr std::string_view line_styles = "none hidden solid";
constexpr std::string_view line_widths = "thin medium thick";
constexpr std::string_view breaks = "auto avoid avoid-page avoid-column";

// Sorted by name. In print "start" and "left" are the same side: in right-to-left articles the right one.
constexpr std::array rows{
    PropertyRow{"background", background_colour, takes_colour, "none transparent"},
    PropertyRow{"background-color", background_colour, takes_colour, "transparent"},
    PropertyRow{"border-block-end-color", border_bottom_colour, takes_colour},
    PropertyRow{"border-block-end-style", border_bottom_style, takes_words, line_styles},
    PropertyRow{"border-block-end-width", border_bottom_width, takes_length, line_widths},
    PropertyRow{"border-block-start-color", border_top_colour, takes_colour},
    PropertyRow{"border-block-start-style", border_top_style, takes_words, line_styles},
    PropertyRow{"border-block-start-width", border_top_width, takes_length, line_widths},
    PropertyRow{"border-bottom-color", border_bottom_colour, takes_colour},
    PropertyRow{"border-bottom-style", border_bottom_style, takes_words, line_styles},
    PropertyRow{"border-bottom-width", border_bottom_width, takes_length, line_widths},
    PropertyRow{"border-collapse", nothing, takes_words, "collapse separate"},
    PropertyRow{"border-inline-end-color", border_right_colour, takes_colour},
    PropertyRow{"border-inline-end-style", border_right_style, takes_words, line_styles},
    PropertyRow{"border-inline-end-width", border_right_width, takes_length, line_widths},
    PropertyRow{"border-inline-start-color", border_left_colour, takes_colour},
    PropertyRow{"border-inline-start-style", border_left_style, takes_words, line_styles},
    PropertyRow{"border-inline-start-width", border_left_width, takes_length, line_widths},
    PropertyRow{"border-left-color", border_left_colour, takes_colour},
    PropertyRow{"border-left-style", border_left_style, takes_words, line_styles},
    PropertyRow{"border-left-width", border_left_width, takes_length, line_widths},
    PropertyRow{"border-right-color", border_right_colour, takes_colour},
    PropertyRow{"border-right-style", border_right_style, takes_words, line_styles},
    PropertyRow{"border-right-width", border_right_width, takes_length, line_widths},
    PropertyRow{"border-top-color", border_top_colour, takes_colour},
    PropertyRow{"border-top-style", border_top_style, takes_words, line_styles},
    PropertyRow{"border-top-width", border_top_width, takes_length, line_widths},
    PropertyRow{"break-after", nothing, takes_unheard, breaks},
    PropertyRow{"break-before", nothing, takes_unheard, breaks},
    PropertyRow{"break-inside", nothing, takes_unheard, breaks},
    PropertyRow{"color", colour, takes_colour},
    PropertyRow{"column-count", column_count, takes_count, "auto"},
    PropertyRow{"column-fill", nothing, takes_words, "balance"},
    PropertyRow{"column-gap", column_gap, takes_length | takes_percent, "normal"},
    PropertyRow{"column-rule-color", column_rule_colour, takes_colour},
    PropertyRow{"column-rule-style", column_rule_style, takes_words, line_styles},
    PropertyRow{"column-rule-width", column_rule_width, takes_length, line_widths},
    PropertyRow{"column-span", nothing, takes_unheard, "all none"},
    PropertyRow{"column-width", nothing, takes_words, "auto"},
    PropertyRow{"content", content, takes_content, "none normal"},
    PropertyRow{"cursor", nothing, takes_anything},
    PropertyRow{"display", nothing, takes_unheard, "block inline inline-block list-item table"},
    PropertyRow{"font-family", font_family, takes_families},
    PropertyRow{"font-size", font_size, takes_length | takes_percent},
    PropertyRow{"font-style", font_style, takes_words, "normal italic oblique"},
    PropertyRow{"font-variant-caps", variant_caps, takes_words, "normal small-caps"},
    PropertyRow{"font-variant-numeric", variant_numeric, takes_words,
                "normal tabular-nums lining-nums oldstyle-nums proportional-nums"},
    PropertyRow{"font-weight", font_weight, takes_number, "normal bold"},
    PropertyRow{"height", nothing, takes_words, "auto"},
    PropertyRow{"hyphens", hyphens, takes_words, "none manual auto"},
    PropertyRow{"initial-letter", initial_letter, takes_number, "normal"},
    PropertyRow{"letter-spacing", letter_spacing, takes_length | takes_negative, "normal"},
    PropertyRow{"line-height", line_height, takes_length | takes_percent | takes_number, "normal"},
    PropertyRow{"line-snap", line_snap, takes_words, "none baseline"},
    PropertyRow{"list-style", nothing, takes_unheard, "none disc decimal"},
    PropertyRow{"list-style-type", nothing, takes_unheard, "none disc decimal"},
    PropertyRow{"margin-block-end", margin_bottom, margin, "auto"},
    PropertyRow{"margin-block-start", margin_top, margin, "auto"},
    PropertyRow{"margin-bottom", margin_bottom, margin, "auto"},
    PropertyRow{"margin-inline-end", margin_right, margin, "auto"},
    PropertyRow{"margin-inline-start", margin_left, margin, "auto"},
    PropertyRow{"margin-left", margin_left, margin, "auto"},
    PropertyRow{"margin-right", margin_right, margin, "auto"},
    PropertyRow{"margin-top", margin_top, margin, "auto"},
    PropertyRow{"max-height", nothing, takes_anything},
    PropertyRow{"max-width", nothing, takes_anything},
    PropertyRow{"min-height", nothing, takes_anything},
    PropertyRow{"min-width", nothing, takes_anything},
    PropertyRow{"orphans", orphans, takes_count},
    PropertyRow{"overflow-wrap", nothing, takes_anything},
    PropertyRow{"padding-block-end", padding_bottom, padding},
    PropertyRow{"padding-block-start", padding_top, padding},
    PropertyRow{"padding-bottom", padding_bottom, padding},
    PropertyRow{"padding-inline-end", padding_right, padding},
    PropertyRow{"padding-inline-start", padding_left, padding},
    PropertyRow{"padding-left", padding_left, padding},
    PropertyRow{"padding-right", padding_right, padding},
    PropertyRow{"padding-top", padding_top, padding},
    PropertyRow{"page-break-after", nothing, takes_unheard, breaks},
    PropertyRow{"page-break-before", nothing, takes_unheard, breaks},
    PropertyRow{"page-break-inside", nothing, takes_unheard, breaks},
    PropertyRow{"size", page_size, takes_page_size},
    PropertyRow{"string-set", nothing, takes_anything},
    PropertyRow{"text-align", text_align, takes_words, "start left end right center justify"},
    PropertyRow{"text-decoration", text_decoration, takes_words, "none underline"},
    PropertyRow{"text-indent", text_indent, margin},
    PropertyRow{"text-transform", text_transform, takes_words, "none uppercase"},
    PropertyRow{"text-wrap", text_wrap, takes_words, "wrap balance pretty"},
    PropertyRow{"vertical-align", vertical_align, takes_length | takes_negative,
                "baseline super sub top middle bottom text-top text-bottom"},
    PropertyRow{"white-space", nothing, takes_unheard, "normal pre pre-wrap nowrap"},
    PropertyRow{"widows", widows, takes_count},
    PropertyRow{"width", width, takes_length | takes_percent, "auto"},
    PropertyRow{"word-break", nothing, takes_anything},
    PropertyRow{"word-wrap", nothing, takes_anything},
};
static_assert(std::is_sorted(rows.begin(), rows.end(),
                             [](const PropertyRow& left, const PropertyRow& right) { return left.name < right.name; }));

constexpr PropertyRow foreign{"-", nothing, takes_anything};

struct NamedColour {
    std::string_view name;
    Colour colour;
};
// The sixteen of CSS 2, and the greys that sheets for print use.
constexpr std::array<NamedColour, 24> colours{{
    {"aqua", {0x00, 0xff, 0xff}},      {"black", {0x00, 0x00, 0x00}},    {"blue", {0x00, 0x00, 0xff}},
    {"darkblue", {0x00, 0x00, 0x8b}},  {"darkgray", {0xa9, 0xa9, 0xa9}}, {"darkgreen", {0x00, 0x64, 0x00}},
    {"darkred", {0x8b, 0x00, 0x00}},   {"dimgray", {0x69, 0x69, 0x69}},  {"fuchsia", {0xff, 0x00, 0xff}},
    {"gray", {0x80, 0x80, 0x80}},      {"green", {0x00, 0x80, 0x00}},    {"grey", {0x80, 0x80, 0x80}},
    {"lightgray", {0xd3, 0xd3, 0xd3}}, {"lime", {0x00, 0xff, 0x00}},     {"maroon", {0x80, 0x00, 0x00}},
    {"navy", {0x00, 0x00, 0x80}},      {"olive", {0x80, 0x80, 0x00}},    {"orange", {0xff, 0xa5, 0x00}},
    {"purple", {0x80, 0x00, 0x80}},    {"red", {0xff, 0x00, 0x00}},      {"silver", {0xc0, 0xc0, 0xc0}},
    {"teal", {0x00, 0x80, 0x80}},      {"white", {0xff, 0xff, 0xff}},    {"yellow", {0xff, 0xff, 0x00}},
}};

bool is_same_word(std::string_view written, std::string_view word) {
    return written.size() == word.size() &&
           std::equal(written.begin(), written.end(), word.begin(),
                      [](char left, char right) { return ascii::lower(left) == right; });
}

}  // namespace

const PropertyRow* find_property(std::string_view name) {
    if (name.starts_with('-')) return &foreign;
    const auto* const found =
        std::lower_bound(rows.begin(), rows.end(), name,
                         [](const PropertyRow& row, std::string_view wanted) { return row.name < wanted; });
    return found != rows.end() && found->name == name ? found : nullptr;
}

std::optional<std::string_view> find_keyword(const PropertyRow& row, std::string_view word) {
    std::string_view rest = row.keywords;
    while (!rest.empty()) {
        const std::string_view next = rest.substr(0, rest.find(' '));
        if (is_same_word(word, next)) return next;
        rest.remove_prefix(std::min(rest.size(), next.size() + 1));
    }
    return std::nullopt;
}

std::string_view keywords_of(Property property) {
    const auto* const found =
        std::find_if(rows.begin(), rows.end(), [property](const PropertyRow& row) { return row.property == property; });
    return found == rows.end() ? std::string_view() : found->keywords;
}

std::optional<Colour> named_colour(std::string_view name) {
    for (const NamedColour& entry : colours)
        if (is_same_word(name, entry.name)) return entry.colour;
    return std::nullopt;
}

}  // namespace offprint::style

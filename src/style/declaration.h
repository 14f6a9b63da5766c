#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "offprint/style.h"
#include "style/syntax.h"

namespace offprint::style {

/// The longhands that the PDF takes. Sides: "left" is the start side.
enum class Property : std::uint8_t {
    font_family,
    font_size,
    font_style,
    font_weight,
    line_height,
    colour,
    letter_spacing,
    text_align,
    text_indent,
    text_transform,
    text_wrap,
    hyphens,
    variant_caps,
    variant_numeric,
    widows,
    orphans,
    line_snap,
    margin_top,
    margin_right,
    margin_bottom,
    margin_left,
    padding_top,
    padding_right,
    padding_bottom,
    padding_left,
    border_top_width,
    border_right_width,
    border_bottom_width,
    border_left_width,
    border_top_style,
    border_right_style,
    border_bottom_style,
    border_left_style,
    border_top_colour,
    border_right_colour,
    border_bottom_colour,
    border_left_colour,
    width,
    column_count,
    column_gap,
    column_rule_width,
    column_rule_style,
    column_rule_colour,
    initial_letter,
    content,
    page_size,
    background_colour,
    text_decoration,
    vertical_align,
    nothing,  ///< understood, and of no concern to a page
};
inline constexpr std::size_t property_count = static_cast<std::size_t>(Property::nothing);

constexpr Property operator+(Property first, int by) { return static_cast<Property>(static_cast<int>(first) + by); }

/// Keywords that every property takes.
enum class Wide : std::uint8_t { inherit, initial, unset };

enum class Unit : std::uint8_t { points, em, rem, percent, number };
struct Length {
    double amount = 0;
    Unit unit = Unit::points;
    bool operator==(const Length&) const = default;
};

/// One of the property's own words; it points into the table of properties.
struct Keyword {
    std::string_view word;
    bool operator==(const Keyword&) const = default;
};

/// Points.
struct Size {
    double width = 0, height = 0;
    bool operator==(const Size&) const = default;
};

/// std::string: a family, or a list of them.
using Value = std::variant<Wide, Keyword, Length, Colour, std::string, Size, std::vector<FurniturePart>>;

struct Declaration {
    Property property = Property::nothing;
    Value value{};
    bool is_important = false;
    std::uint32_t at = 0;  ///< byte of the sheet where its name begins
};

/// The longhands of a declaration; or what is wrong with it, and where.
struct ReadDeclaration {
    std::vector<Declaration> longhands;
    std::string complaint;    ///< empty: nothing
    bool is_unheard = false;  ///< taken, but print does in its own way what this asks for
};
ReadDeclaration read_declaration(const RawDeclaration& raw, std::string_view sheet);

}  // namespace offprint::style

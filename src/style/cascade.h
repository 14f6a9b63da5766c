#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "style/sheet.h"

namespace offprint::style {

/// What an element's values come to. Lengths are points. Sides go top, right, bottom, left.
struct Computed {
    // These are inherited.
    std::string family = "Noto Serif";
    double size = 10;
    double leading = 1.4;
    bool is_leading_factor = true;  ///< `leading` is of the size, and is inherited as that (CSS 2.2, 10.8.1)
    int weight = 400;
    bool is_italic = false;
    Colour colour{};
    double letter_spacing = 0;
    TextAlign align = TextAlign::start;
    double indent = 0;
    bool is_uppercase = false, is_small_caps = false, is_balanced = false, is_hyphenated = false, snaps_lines = false;
    Numerals numerals = Numerals::face_default;
    int widows = 2, orphans = 2;
    // And these are not.
    std::array<double, 4> margin{}, padding{}, border{};
    std::array<Colour, 4> border_colour{};
    std::optional<double> width{};
    int columns = 1;
    double column_gap = 0, column_rule = 0;
    Colour column_rule_colour{};
    double rise = 0;
    std::optional<Colour> background{};
    bool is_underlined = false;
    int initial_letter = 0;
    std::optional<std::vector<FurniturePart>> content{};
    std::optional<Size> page_size{};

    [[nodiscard]] double line_height() const { return is_leading_factor ? leading * size : leading; }
};

/// What a length is measured by.
struct Measures {
    double root_size = 10;  ///< of rem
    double percent_of = 0;  ///< what a percentage of a box's length is of
};

/// The declarations that won, by property; none: nullptr.
struct Winner {
    const Declaration* declaration = nullptr;
    std::size_t sheet = 0;
};
using Winners = std::array<Winner, property_count>;

/// A declaration's weight against others for the same property (CSS Cascade 4, 6): the later of two equals wins.
class Contest {
public:
    void enter(const std::vector<Declaration>& declarations, Specificity specificity, std::size_t sheet);
    [[nodiscard]] const Winners& winners() const { return winners_; }

private:
    Winners winners_{};
    std::array<Specificity, property_count> weights_{};
};

/// The values that the winners give to an element inside `parent`.
Computed compute(const Winners& winners, const Computed& parent, const Measures& measures);

/// The values of the root's parent, so to speak.
Computed initial_values();

}  // namespace offprint::style

#include "style/cascade.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/overloaded.h"

namespace offprint::style {
namespace {

using enum Property;

constexpr double medium_line = 2.25, thin_line = 0.75, thick_line = 3.75;  // points: 3, 1 and 5 px
constexpr int most_lines = 20, most_columns = 6;
constexpr double least_size = 1, greatest_size = 400;  // points of type

double rounded(double points) { return std::round(points * 1000) / 1000; }

Property side_of(Property property, Property first) {
    return static_cast<Property>(static_cast<int>(property) - static_cast<int>(first));
}
std::size_t index_of(Property property, Property first) { return static_cast<std::size_t>(side_of(property, first)); }

bool is_between(Property property, Property first, Property last) { return property >= first && property <= last; }

class Computer {
public:
    Computer(const Winners& winners, const Computed& parent, const Measures& measures)
        : winners_(winners), parent_(parent), measures_(measures), result_(parent) {
        const Computed initial = initial_values();
        result_.margin = initial.margin;
        result_.padding = initial.padding;
        result_.border = initial.border;
        result_.width.reset();
        result_.columns = initial.columns;
        result_.column_gap = initial.column_gap;
        result_.column_rule = initial.column_rule;
        result_.rise = initial.rise;
        result_.background.reset();
        result_.is_underlined = initial.is_underlined;
        result_.initial_letter = initial.initial_letter;
        result_.content.reset();
        result_.page_size.reset();
    }

    Computed run() {
        // Others are measured by the size, and borders take the colour.
        take(font_size);
        take(colour);
        result_.border_colour.fill(result_.colour);
        result_.column_rule_colour = result_.colour;
        for (std::size_t i = 0; i < property_count; ++i) {
            const auto property = static_cast<Property>(i);
            if (property != font_size && property != colour) take(property);
        }
        for (int side = 0; side < 4; ++side)
            if (!is_drawn(border_top_style + side)) result_.border[static_cast<std::size_t>(side)] = 0;
        if (!is_drawn(column_rule_style)) result_.column_rule = 0;
        return std::move(result_);
    }

private:
    [[nodiscard]] bool is_drawn(Property line_style) const {
        const Declaration* won = winners_[static_cast<std::size_t>(line_style)].declaration;
        const auto* keyword = won == nullptr ? nullptr : std::get_if<Keyword>(&won->value);
        return keyword != nullptr && keyword->word == "solid";
    }

    void take(Property property) {
        const Declaration* won = winners_[static_cast<std::size_t>(property)].declaration;
        if (won == nullptr) return;
        std::visit(overloaded{[&](Wide wide) { take_wide(property, wide); },
                              [&](const Keyword& keyword) { take_keyword(property, keyword.word); },
                              [&](const Length& length) { take_length(property, length); },
                              [&](const Colour& value) { take_colour(property, value); },
                              [&](const std::string& family) { result_.family = family; },
                              [&](const Size& size) { result_.page_size = size; },
                              [&](const std::vector<FurniturePart>& content) { result_.content = content; }},
                   won->value);
    }

    /// `unset` is what a value is without any declaration.
    void take_wide(Property property, Wide wide) {
        if (wide == Wide::unset) return;
        const Computed from = wide == Wide::inherit ? parent_ : initial_values();
        if (is_between(property, margin_top, margin_left)) {
            const std::size_t side = index_of(property, margin_top);
            result_.margin[side] = from.margin[side];
            return;
        }
        if (is_between(property, padding_top, padding_left)) {
            const std::size_t side = index_of(property, padding_top);
            result_.padding[side] = from.padding[side];
            return;
        }
        copy_value(property, from);
    }

    void copy_value(Property property, const Computed& from) {
        if (property == font_family) result_.family = from.family;
        if (property == font_size) result_.size = from.size;
        if (property == font_style) result_.is_italic = from.is_italic;
        if (property == font_weight) result_.weight = from.weight;
        if (property == line_height) {
            result_.leading = from.leading;
            result_.is_leading_factor = from.is_leading_factor;
        }
        if (property == colour) result_.colour = from.colour;
        if (property == letter_spacing) result_.letter_spacing = from.letter_spacing;
        if (property == text_align) result_.align = from.align;
        if (property == text_indent) result_.indent = from.indent;
        if (property == text_transform) result_.is_uppercase = from.is_uppercase;
        if (property == text_wrap) result_.is_balanced = from.is_balanced;
        if (property == hyphens) result_.is_hyphenated = from.is_hyphenated;
        if (property == variant_caps) result_.is_small_caps = from.is_small_caps;
        if (property == variant_numeric) result_.numerals = from.numerals;
        if (property == widows) result_.widows = from.widows;
        if (property == orphans) result_.orphans = from.orphans;
        if (property == line_snap) result_.snaps_lines = from.snaps_lines;
        if (property == column_count) result_.columns = from.columns;
        if (property == column_gap) result_.column_gap = from.column_gap;
        if (property == initial_letter) result_.initial_letter = from.initial_letter;
        if (property == width) result_.width = from.width;
    }

    void take_keyword(Property property, std::string_view word) {
        if (is_between(property, border_top_width, border_left_width)) {
            result_.border[index_of(property, border_top_width)] = line_width(word);
            return;
        }
        if (is_between(property, margin_top, margin_left)) {
            result_.margin[index_of(property, margin_top)] = 0;
            return;
        }
        if (property == column_rule_width) result_.column_rule = line_width(word);
        if (property == font_style) result_.is_italic = word != "normal";
        if (property == font_weight) result_.weight = word == "bold" ? 700 : 400;
        if (property == line_height) {
            result_.leading = Computed{}.leading;
            result_.is_leading_factor = true;
        }
        if (property == letter_spacing) result_.letter_spacing = 0;
        if (property == text_align) result_.align = alignment(word);
        if (property == background_colour) result_.background.reset();
        if (property == text_decoration) result_.is_underlined = word == "underline";
        if (property == vertical_align) result_.rise = rise_of(word) * parent_.size;
        if (property == text_transform) result_.is_uppercase = word == "uppercase";
        if (property == text_wrap) result_.is_balanced = word == "balance";
        if (property == hyphens) result_.is_hyphenated = word == "auto";
        if (property == variant_caps) result_.is_small_caps = word == "small-caps";
        if (property == variant_numeric) result_.numerals = numerals(word);
        if (property == line_snap) result_.snaps_lines = word == "baseline";
        if (property == column_count) result_.columns = 1;
        if (property == column_gap) result_.column_gap = result_.size;
        if (property == initial_letter) result_.initial_letter = 0;
        if (property == content) result_.content = std::vector<FurniturePart>{};
    }

    static double line_width(std::string_view word) {
        return word == "thin" ? thin_line : word == "thick" ? thick_line : medium_line;
    }
    static TextAlign alignment(std::string_view word) {
        if (word == "justify") return TextAlign::justify;
        if (word == "center") return TextAlign::center;
        return word == "end" || word == "right" ? TextAlign::end : TextAlign::start;
    }
    /// em of what is around: about where a face's own raised figures stand.
    static double rise_of(std::string_view word) {
        if (word == "super") return 0.34;
        return word == "sub" ? -0.14 : 0;
    }
    static Numerals numerals(std::string_view word) {
        if (word == "oldstyle-nums") return Numerals::old_style;
        return word == "lining-nums" || word == "tabular-nums" ? Numerals::lining_tabular : Numerals::face_default;
    }

    void take_length(Property property, const Length& length) {
        if (is_between(property, margin_top, margin_left)) {
            result_.margin[index_of(property, margin_top)] = points(length);
            return;
        }
        if (is_between(property, padding_top, padding_left)) {
            result_.padding[index_of(property, padding_top)] = points(length);
            return;
        }
        if (is_between(property, border_top_width, border_left_width)) {
            result_.border[index_of(property, border_top_width)] = points(length);
            return;
        }
        if (property == font_size) take_size(length);
        if (property == line_height) take_line_height(length);
        if (property == font_weight) result_.weight = static_cast<int>(std::clamp(length.amount, 1.0, 1000.0));
        if (property == letter_spacing) result_.letter_spacing = points(length);
        if (property == text_indent) result_.indent = points(length);
        if (property == widows) result_.widows = count(length, most_lines);
        if (property == orphans) result_.orphans = count(length, most_lines);
        if (property == width) result_.width = points(length);
        if (property == vertical_align) result_.rise = points(length);
        if (property == column_count) result_.columns = count(length, most_columns);
        if (property == column_gap) result_.column_gap = points(length);
        if (property == column_rule_width) result_.column_rule = points(length);
        if (property == initial_letter) result_.initial_letter = count(length, most_lines);
    }

    static int count(const Length& length, int most) {
        return static_cast<int>(std::clamp(length.amount, 1.0, static_cast<double>(most)));
    }

    /// Its em and percentages are of the parent's size.
    void take_size(const Length& length) {
        double size = length.amount;
        if (length.unit == Unit::em) size *= parent_.size;
        if (length.unit == Unit::percent) size *= parent_.size / 100;
        if (length.unit == Unit::rem) size *= measures_.root_size;
        result_.size = std::clamp(rounded(size), least_size, greatest_size);
    }

    void take_line_height(const Length& length) {
        result_.is_leading_factor = length.unit == Unit::number;
        result_.leading = result_.is_leading_factor      ? length.amount
                          : length.unit == Unit::percent ? rounded(length.amount / 100 * result_.size)
                                                         : points(length);
    }

    void take_colour(Property property, const Colour& value) {
        if (property == colour) result_.colour = value;
        if (property == background_colour) result_.background = value;
        if (property == column_rule_colour) result_.column_rule_colour = value;
        if (is_between(property, border_top_colour, border_left_colour))
            result_.border_colour[index_of(property, border_top_colour)] = value;
    }

    [[nodiscard]] double points(const Length& length) const {
        switch (length.unit) {
            case Unit::points: return length.amount;
            case Unit::em: return rounded(length.amount * result_.size);
            case Unit::rem: return rounded(length.amount * measures_.root_size);
            case Unit::percent: return rounded(length.amount / 100 * measures_.percent_of);
            case Unit::number: return length.amount;
        }
        return 0;
    }

    const Winners& winners_;
    const Computed& parent_;
    const Measures& measures_;
    Computed result_;
};

}  // namespace

void Contest::enter(const std::vector<Declaration>& declarations, Specificity specificity, std::size_t sheet) {
    for (const Declaration& declaration : declarations) {
        if (declaration.property == nothing) continue;
        const auto index = static_cast<std::size_t>(declaration.property);
        const Declaration* holder = winners_[index].declaration;
        if (holder != nullptr) {
            if (holder->is_important && !declaration.is_important) continue;
            const bool is_same_rank = holder->is_important == declaration.is_important;
            if (is_same_rank && specificity < weights_[index]) continue;
        }
        winners_[index] = {&declaration, sheet};
        weights_[index] = specificity;
    }
}

Computed compute(const Winners& winners, const Computed& parent, const Measures& measures) {
    return Computer(winners, parent, measures).run();
}

Computed initial_values() { return {}; }

}  // namespace offprint::style

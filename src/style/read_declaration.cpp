#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.h"
#include "style/read_value.h"

namespace offprint::style {
namespace {

using enum Property;

/// A shorthand's longhands, side by side in the order top, right, bottom, left.
struct Sides {
    std::string_view name;
    std::string_view side;  ///< the row that reads one value of it
    Property first;
    int first_side, step;  ///< 0, 1: all four; 0, 2: top and bottom; 1, 2: right and left
};
constexpr std::array<Sides, 9> side_shorthands{{
    {"border-color", "border-top-color", border_top_colour, 0, 1},
    {"border-style", "border-top-style", border_top_style, 0, 1},
    {"border-width", "border-top-width", border_top_width, 0, 1},
    {"margin", "margin-top", margin_top, 0, 1},
    {"margin-block", "margin-top", margin_top, 0, 2},
    {"margin-inline", "margin-top", margin_top, 1, 2},
    {"padding", "padding-top", padding_top, 0, 1},
    {"padding-block", "padding-top", padding_top, 0, 2},
    {"padding-inline", "padding-top", padding_top, 1, 2},
}};

/// Shorthands of a line's width, style and colour; `sides` says which of the four are set.
struct Line {
    std::string_view name;
    Property width, style, colour;
    int sides;
};
constexpr std::array<Line, 10> line_shorthands{{
    {"border", border_top_width, border_top_style, border_top_colour, 4},
    {"border-block-end", border_bottom_width, border_bottom_style, border_bottom_colour, 1},
    {"border-block-start", border_top_width, border_top_style, border_top_colour, 1},
    {"border-bottom", border_bottom_width, border_bottom_style, border_bottom_colour, 1},
    {"border-inline-end", border_right_width, border_right_style, border_right_colour, 1},
    {"border-inline-start", border_left_width, border_left_style, border_left_colour, 1},
    {"border-left", border_left_width, border_left_style, border_left_colour, 1},
    {"border-right", border_right_width, border_right_style, border_right_colour, 1},
    {"border-top", border_top_width, border_top_style, border_top_colour, 1},
    {"column-rule", column_rule_width, column_rule_style, column_rule_colour, 1},
}};

/// "none, uppercase, or a length": what the property takes, for a message.
std::string what_is_taken(const PropertyRow& row) {
    std::string words;
    const auto add = [&words](std::string_view kind) { words.append(words.empty() ? "" : ", ").append(kind); };
    std::string_view rest = row.keywords;
    while (!rest.empty()) {
        const std::string_view next = rest.substr(0, rest.find(' '));
        add(next);
        rest.remove_prefix(std::min(rest.size(), next.size() + 1));
    }
    if ((row.takes & takes_length) != 0) add("a length in pt, px, mm, cm, in, em or rem");
    if ((row.takes & takes_percent) != 0) add("a percentage");
    if ((row.takes & takes_number) != 0) add("a number");
    if ((row.takes & takes_count) != 0) add("a whole number from 1 on");
    if ((row.takes & takes_colour) != 0) add("a colour as #rrggbb, rgb() or by a common name");
    if ((row.takes & takes_families) != 0) add("a list of font families");
    if ((row.takes & takes_content) != 0)
        add("strings, counter(page), counter(pages), string(headline), string(label)");
    if ((row.takes & takes_page_size) != 0) add("a4, a5, letter and so on, or a width and a height");
    return words;
}

class DeclarationReader {
public:
    DeclarationReader(const RawDeclaration& raw, std::string_view sheet)
        : raw_(raw), sheet_(sheet), name_(ascii::lower(raw.name->text)) {}

    ReadDeclaration run() {
        if (!read()) complain();
        return std::move(result_);
    }

private:
    bool read() {
        if (raw_.value.empty() && !name_.starts_with("--")) return false;
        for (const Sides& sides : side_shorthands)
            if (sides.name == name_) return read_sides(sides);
        for (const Line& line : line_shorthands)
            if (line.name == name_) return read_line(line);
        if (name_ == "font") return read_font();
        if (name_ == "font-variant") return read_font_variant();
        if (name_ == "columns") return read_columns();
        const PropertyRow* row = find_property(name_);
        if (row == nullptr || !read_longhand(*row)) return false;
        result_.is_unheard = (row->takes & takes_unheard) != 0 && asks_for_something();
        return true;
    }

    [[nodiscard]] bool asks_for_something() const {
        const Token& word = raw_.value.front();
        return !is_word(word, "auto") && !is_word(word, "normal") && !read_wide(raw_.value);
    }

    void complain() {
        result_.longhands.clear();
        const PropertyRow* row = find_property(name_);
        if (row == nullptr && !is_shorthand()) {
            result_.complaint = fmt::format(
                "the PDF knows no property '{}' and goes on without it; styles/README.md lists those it knows", name_);
            return;
        }
        const std::string value = quoted(sheet_, raw_.value);
        result_.complaint = row == nullptr ? fmt::format(
                                                 "'{}: {}' is not understood; write it as its parts, "
                                                 "which styles/README.md lists",
                                                 name_, value)
                                           : fmt::format("'{}: {}' is not something the PDF can do; {} takes {}", name_,
                                                         value, name_, what_is_taken(*row));
    }

    [[nodiscard]] bool is_shorthand() const {
        for (const Sides& sides : side_shorthands)
            if (sides.name == name_) return true;
        for (const Line& line : line_shorthands)
            if (line.name == name_) return true;
        return name_ == "font" || name_ == "font-variant" || name_ == "columns";
    }

    void put(Property property, Value value) {
        result_.longhands.push_back({property, std::move(value), raw_.is_important, raw_.name->begin});
    }
    bool put_read(Property property, std::optional<Value> value) {
        if (!value) return false;
        put(property, std::move(*value));
        return true;
    }

    bool read_longhand(const PropertyRow& row) {
        if (const auto wide = read_wide(raw_.value)) {
            put(row.property, *wide);
            return true;
        }
        if ((row.takes & takes_anything) != 0) return true;
        if ((row.takes & takes_families) != 0) return put_read(row.property, read_families(raw_.value));
        if ((row.takes & takes_page_size) != 0) return put_read(row.property, read_page_size(raw_.value));
        if (row.property == variant_numeric) return read_numeric(row);
        const std::vector<Tokens> parts = parts_of(raw_.value);
        const bool is_one = parts.size() == 1 || (row.property == initial_letter && parts.size() == 2);
        if (is_one) {
            std::optional<Value> value = read_part(row, parts.front());
            if (value && row.property == font_weight && !is_weight(*value)) return false;
            if (put_read(row.property, std::move(value))) return true;
        }
        return (row.takes & takes_content) != 0 && put_read(row.property, read_content(raw_.value));
    }

    static bool is_weight(const Value& value) {
        const auto* number = std::get_if<Length>(&value);
        return number == nullptr || (number->amount >= 1 && number->amount <= 1000);
    }

    /// "tabular-nums lining-nums" in any order: old style beats lining beats tabular, which the PDF sets lining.
    bool read_numeric(const PropertyRow& row) {
        Keyword result{"normal"};
        for (const Tokens part : parts_of(raw_.value)) {
            const auto keyword = part.size() == 1 && part.front().kind == TokenKind::ident
                                     ? find_keyword(row, part.front().text)
                                     : std::nullopt;
            if (!keyword) return false;
            if (*keyword == "oldstyle-nums" || result.word != "oldstyle-nums") result.word = *keyword;
        }
        put(row.property, result);
        return true;
    }

    /// CSS Box 3, 6.2: one to four values go round from the top.
    bool read_sides(const Sides& sides) {
        const PropertyRow& row = *find_property(sides.side);
        const std::vector<Tokens> parts = parts_of(raw_.value);
        const std::size_t most = sides.step == 1 ? 4 : 2;
        if (parts.empty() || parts.size() > most) return false;
        std::vector<Value> values;
        const auto wide = read_wide(raw_.value);
        for (const Tokens part : parts) {
            std::optional<Value> value = wide ? std::optional<Value>(*wide) : read_part(row, part);
            if (!value) return false;
            values.push_back(std::move(*value));
        }
        if (values.size() == 1) values.push_back(values[0]);
        if (most == 4 && values.size() == 2) values.push_back(values[0]);
        if (most == 4 && values.size() == 3) values.push_back(values[1]);
        // Inline: the first value is the start side, which stands last.
        if (sides.first_side == 1) std::swap(values[0], values[1]);
        for (std::size_t i = 0; i < values.size(); ++i)
            put(sides.first + (sides.first_side + sides.step * static_cast<int>(i)), std::move(values[i]));
        return true;
    }

    /// "0.5pt solid #999" in any order; what is not said is reset.
    bool read_line(const Line& line) {
        Value width = Keyword{"medium"};
        Value style = Keyword{"none"};
        Value colour = Keyword{"currentcolor"};
        for (const Tokens part : parts_of(raw_.value)) {
            if (auto value = read_part(*find_property("border-top-style"), part))
                style = *value;
            else if (auto thickness = read_part(*find_property("border-top-width"), part))
                width = *thickness;
            else if (auto ink = read_part(*find_property("border-top-color"), part))
                colour = *ink;
            else
                return false;
        }
        for (int side = 0; side < line.sides; ++side) {
            put(line.width + side, width);
            put(line.style + side, style);
            put(line.colour + side, colour);
        }
        return true;
    }

    /// [style, variant, weight]? size [/ line-height]? families
    bool read_font() {
        put(font_style, Keyword{"normal"});
        put(font_weight, Keyword{"normal"});
        put(variant_caps, Keyword{"normal"});
        const std::vector<Tokens> parts = parts_of(raw_.value);
        std::size_t at = 0;
        while (at < parts.size() && read_font_word(parts[at])) ++at;
        if (at >= parts.size() || !put_read(font_size, read_part(*find_property("font-size"), parts[at]))) return false;
        ++at;
        Value leading = Keyword{"normal"};
        if (at + 1 < parts.size() && is_delimiter(parts[at].front(), '/')) {
            std::optional<Value> value = read_part(*find_property("line-height"), parts[at + 1]);
            if (!value) return false;
            leading = std::move(*value);
            at += 2;
        }
        put(line_height, std::move(leading));
        if (at >= parts.size()) return false;
        const auto used = static_cast<std::size_t>(parts[at].data() - raw_.value.data());
        return put_read(font_family, read_families(raw_.value.subspan(used)));
    }

    bool read_font_word(Tokens part) {
        if (is_word(part.front(), "normal")) return true;
        for (const auto& [name, property] : {std::pair("font-style", font_style), std::pair("font-weight", font_weight),
                                             std::pair("font-variant-caps", variant_caps)})
            if (put_read(property, read_part(*find_property(name), part))) return true;
        return false;
    }

    bool read_font_variant() {
        const PropertyRow& caps = *find_property("font-variant-caps");
        const std::vector<Tokens> parts = parts_of(raw_.value);
        if (parts.size() == 1 && put_read(variant_caps, read_part(caps, parts.front()))) return true;
        return read_numeric(*find_property("font-variant-numeric"));
    }

    /// A count; a width is not understood, since it depends on the screen.
    bool read_columns() {
        bool has_count = false;
        for (const Tokens part : parts_of(raw_.value)) {
            if (is_word(part.front(), "auto")) continue;
            if (has_count || !put_read(column_count, read_part(*find_property("column-count"), part))) return false;
            has_count = true;
        }
        return has_count;
    }

    const RawDeclaration& raw_;
    std::string_view sheet_;
    std::string name_;
    ReadDeclaration result_;
};

}  // namespace

ReadDeclaration read_declaration(const RawDeclaration& raw, std::string_view sheet) {
    return DeclarationReader(raw, sheet).run();
}

}  // namespace offprint::style

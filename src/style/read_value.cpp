#include "style/read_value.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.h"
#include "offprint/style_sheet.h"

namespace offprint::style {
namespace {

struct AbsoluteUnit {
    std::string_view name;
    double points;
};
// CSS Values 3, 5.2.
constexpr std::array<AbsoluteUnit, 7> absolute_units{
    {{"pt", 1}, {"px", 0.75}, {"mm", 72 / 25.4}, {"cm", 72 / 2.54}, {"in", 72}, {"pc", 12}, {"q", 18 / 25.4}}};
constexpr double greatest_length = 1e5;  // points: more than any page has

/// Hundredths of a point: finer than any press, and the same number whatever unit it was written in.
double rounded(double points) { return std::round(points * 100) / 100; }

std::optional<Length> read_dimension(const Token& token) {
    const std::string unit = ascii::lower(token.text);
    if (unit == "em") return Length{token.number, Unit::em};
    if (unit == "rem") return Length{token.number, Unit::rem};
    for (const AbsoluteUnit& absolute : absolute_units)
        if (unit == absolute.name) return Length{rounded(token.number * absolute.points), Unit::points};
    return std::nullopt;
}

std::optional<Length> read_length(const PropertyRow& row, const Token& token) {
    const bool is_numeric =
        token.kind == TokenKind::number || token.kind == TokenKind::percentage || token.kind == TokenKind::dimension;
    if (!is_numeric || !(std::abs(token.number) < greatest_length)) return std::nullopt;
    if (token.number < 0 && (row.takes & takes_negative) == 0) return std::nullopt;
    if (token.kind == TokenKind::percentage) {
        if ((row.takes & takes_percent) == 0) return std::nullopt;
        return Length{token.number, Unit::percent};
    }
    if (token.kind == TokenKind::dimension) {
        if ((row.takes & takes_length) == 0) return std::nullopt;
        return read_dimension(token);
    }
    if ((row.takes & takes_number) != 0) return Length{token.number, Unit::number};
    const bool is_count = (row.takes & takes_count) != 0 && token.is_integer && token.number >= 1;
    if (is_count) return Length{token.number, Unit::number};
    if ((row.takes & takes_length) != 0 && token.number == 0) return Length{};
    return std::nullopt;
}

std::uint8_t channel(double value) { return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0))); }

/// #rgb and #rrggbb; nothing is transparent in print.
std::optional<Colour> read_hash(std::string_view digits) {
    const bool is_short = digits.size() == 3;
    if (!is_short && digits.size() != 6) return std::nullopt;
    std::array<int, 6> values{};
    for (std::size_t i = 0; i < 6; ++i) {
        values[i] = ascii::hexadecimal_value(digits[is_short ? i / 2 : i]);
        if (values[i] < 0) return std::nullopt;
    }
    const auto pair = [&values](std::size_t i) { return static_cast<std::uint8_t>(values[i] * 16 + values[i + 1]); };
    return Colour{pair(0), pair(2), pair(4)};
}

/// rgb(1, 2, 3) and rgb(1 2 3), in numbers or percentages.
std::optional<Colour> read_rgb(Tokens part) {
    std::vector<double> values;
    for (const Token& token : part.subspan(1)) {
        if (token.kind == TokenKind::number) values.push_back(token.number);
        if (token.kind == TokenKind::percentage) values.push_back(token.number * 2.55);
        if (is_delimiter(token, '/')) return std::nullopt;
    }
    if (values.size() != 3) return std::nullopt;
    return Colour{channel(values[0]), channel(values[1]), channel(values[2])};
}

std::optional<Colour> read_colour(Tokens part) {
    const Token& first = part.front();
    if (first.kind == TokenKind::hash) return read_hash(first.text);
    if (first.kind == TokenKind::ident) return named_colour(first.text);
    if (is_word(first, "rgb") && first.kind == TokenKind::function) return read_rgb(part);
    return std::nullopt;
}

/// counter(page), counter(pages), string(headline), string(label)
std::optional<FurniturePart> read_content_function(Tokens part) {
    const Tokens arguments = trimmed(part.subspan(1, part.size() > 1 ? part.size() - 2 : 0));
    if (arguments.size() != 1) return std::nullopt;
    const bool is_counter = is_word(part.front(), "counter");
    if (!is_counter && !is_word(part.front(), "string")) return std::nullopt;
    if (is_counter && is_word(arguments.front(), "page")) return FurniturePart{FurnitureWord::page, {}};
    if (is_counter && is_word(arguments.front(), "pages")) return FurniturePart{FurnitureWord::pages, {}};
    if (!is_counter && is_word(arguments.front(), "headline")) return FurniturePart{FurnitureWord::headline, {}};
    if (!is_counter && is_word(arguments.front(), "label")) return FurniturePart{FurnitureWord::label, {}};
    return std::nullopt;
}

/// CSS Fonts 4, 2.1.3: generic families are keywords.
std::string known_family(const std::string& family) {
    if (family == "serif" || family == "ui-serif") return "Noto Serif";
    if (family == "sans-serif" || family == "system-ui" || family == "ui-sans-serif") return "Noto Sans";
    return family == "monospace" || family == "ui-monospace" ? "Noto Sans Mono" : family;
}

}  // namespace

std::vector<Tokens> parts_of(Tokens value) {
    std::vector<Tokens> parts;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t length = std::min<std::size_t>(value[at].length, value.size() - at);
        if (value[at].kind != TokenKind::whitespace) parts.push_back(value.subspan(at, length));
        at += length;
    }
    return parts;
}

std::optional<Wide> read_wide(Tokens value) {
    if (value.size() != 1) return std::nullopt;
    if (is_word(value.front(), "inherit")) return Wide::inherit;
    if (is_word(value.front(), "initial")) return Wide::initial;
    if (is_word(value.front(), "unset")) return Wide::unset;
    return std::nullopt;
}

std::optional<Value> read_part(const PropertyRow& row, Tokens part) {
    const Token& token = part.front();
    if ((row.takes & takes_colour) != 0) {
        if (is_word(token, "currentcolor")) return Keyword{"currentcolor"};
        if (const std::optional<Colour> found = read_colour(part)) return *found;
    }
    if (part.size() != 1) return std::nullopt;
    if (token.kind == TokenKind::ident) {
        if (const auto keyword = find_keyword(row, token.text)) return Keyword{*keyword};
        return std::nullopt;
    }
    if (const std::optional<Length> length = read_length(row, token)) return *length;
    return std::nullopt;
}

std::optional<Value> read_families(Tokens value) {
    std::string list, family;
    bool is_found = false;  // those of Noto are there, and what is named after one of them is not asked for
    const auto close = [&] {
        if (family.empty()) return false;
        if (!is_found) list += (list.empty() ? "" : ", ") + known_family(family);
        is_found = is_found || known_family(family).starts_with("Noto ");
        family.clear();
        return true;
    };
    for (const Token& token : value) {
        if (token.kind == TokenKind::whitespace) continue;
        if (token.kind == TokenKind::comma) {
            if (!close()) return std::nullopt;
            continue;
        }
        if (token.kind != TokenKind::ident && token.kind != TokenKind::string) return std::nullopt;
        if (!family.empty()) family += ' ';
        family += token.text;
    }
    if (!close()) return std::nullopt;
    return list;
}

std::optional<Value> read_content(Tokens value) {
    std::vector<FurniturePart> parts;
    for (const Tokens part : parts_of(value)) {
        const Token& first = part.front();
        if (first.kind == TokenKind::string) {
            parts.push_back({FurnitureWord::text, std::string(first.text)});
            continue;
        }
        if (first.kind != TokenKind::function) return std::nullopt;
        const std::optional<FurniturePart> found = read_content_function(part);
        if (!found) return std::nullopt;
        parts.push_back(*found);
    }
    if (parts.empty()) return std::nullopt;
    return parts;
}

std::optional<Value> read_page_size(Tokens value) {
    std::vector<double> lengths;
    std::optional<Size> size;
    std::optional<bool> is_wide;
    constexpr PropertyRow row{"size", Property::page_size, takes_length};
    for (const Tokens part : parts_of(value)) {
        const Token& token = part.front();
        const std::optional<Length> length = read_length(row, token);
        if (length && length->unit == Unit::points && length->amount > 0)
            lengths.push_back(length->amount);
        else if (is_word(token, "landscape") || is_word(token, "portrait"))
            is_wide = is_word(token, "landscape");
        else if (const auto named = token.kind == TokenKind::ident ? page_size_named(token.text) : std::nullopt)
            size = Size{named->width, named->height};
        else
            return std::nullopt;
    }
    if (!lengths.empty()) size = Size{lengths.front(), lengths.back()};
    if (lengths.size() > 2) return std::nullopt;
    if (!size && is_wide) size = Size{page_size_named("a4")->width, page_size_named("a4")->height};
    if (size && is_wide && *is_wide != (size->width > size->height)) std::swap(size->width, size->height);
    if (!size) return std::nullopt;
    return *size;
}

}  // namespace offprint::style

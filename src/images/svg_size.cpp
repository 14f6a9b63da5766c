#include "images/svg_size.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

namespace offprint::images {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t longest_prologue = 65536;  // editors put long comments before the root

std::string_view without_leading_blanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin);
}

std::string_view after(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    return at == std::string_view::npos ? std::string_view{} : text.substr(at + mark.size());
}

/// A document type declaration with its internal subset in brackets.
std::string_view after_doctype(std::string_view text) {
    const std::size_t end = text.find_first_of("[>");
    if (end == std::string_view::npos) return {};
    return text[end] == '[' ? after(after(text, "]"), ">") : text.substr(end + 1);
}

/// From the root element's "<" on.
std::string_view root_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (true) {
        text = without_leading_blanks(text);
        if (text.starts_with("<?")) {
            text = after(text, "?>");
        } else if (text.starts_with("<!--")) {
            text = after(text, "-->");
        } else if (text.starts_with("<!DOCTYPE")) {
            text = after_doctype(text);
        } else {
            return text;
        }
    }
}

/// The start tag from "<" to before ">", where it is an svg element's (under any prefix).
std::string_view svg_start_tag(std::string_view root) {
    if (!root.starts_with('<')) return {};
    const std::size_t name_end = root.find_first_of(" \t\r\n/>");
    std::string_view name = root.substr(1, name_end == std::string_view::npos ? name_end : name_end - 1);
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) name.remove_prefix(colon + 1);
    return name == "svg" ? root.substr(0, root.find('>')) : std::string_view{};
}

std::string_view attribute(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        if (at == 0 || blanks.find(tag[at - 1]) == std::string_view::npos) continue;
        std::string_view rest = without_leading_blanks(tag.substr(at + name.size()));
        if (!rest.starts_with('=')) continue;
        rest = without_leading_blanks(rest.substr(1));
        if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) continue;
        const std::size_t end = rest.find(rest[0], 1);
        if (end != std::string_view::npos) return rest.substr(1, end - 1);
    }
    return {};
}

struct Parsed {
    double number = 0;
    std::string_view rest;
};

Parsed leading_number(std::string_view text) {
    text = without_leading_blanks(text);
    double number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc{}) return {};
    return {number, text.substr(static_cast<std::size_t>(end - text.data()))};
}

std::uint32_t whole_pixels(double length) {
    constexpr double most = 1e6;
    if (!(length > 0) || length > most) return 0;
    return static_cast<std::uint32_t>(std::max(1.0, std::round(length)));
}

/// A CSS length in pixels; 0 for percentages and font-relative units.
double pixels(std::string_view length) {
    constexpr std::array<std::pair<std::string_view, double>, 7> units{
        {{"px", 1.0}, {"pt", 96.0 / 72}, {"pc", 16.0}, {"in", 96.0}, {"cm", 96 / 2.54}, {"mm", 96 / 25.4}, {"", 1.0}}};
    const Parsed parsed = leading_number(length);
    const std::string_view unit = parsed.rest.substr(0, parsed.rest.find_last_not_of(blanks) + 1);
    for (const auto& [name, factor] : units) {
        if (unit == name) return parsed.number * factor;
    }
    return 0;
}

/// Width and height of "min-x min-y width height".
std::pair<double, double> view_box_sides(std::string_view box) {
    std::array<double, 4> numbers{};
    for (double& number : numbers) {
        const Parsed parsed = leading_number(box);
        number = parsed.number;
        box = parsed.rest;
        if (const std::size_t begin = box.find_first_not_of(" \t\r\n,"); begin != std::string_view::npos) {
            box.remove_prefix(begin);
        }
    }
    return {numbers[2], numbers[3]};
}

}  // namespace

std::optional<SvgSize> read_svg_size(std::string_view bytes) {
    const std::string_view tag = svg_start_tag(root_of(bytes.substr(0, longest_prologue)));
    if (tag.empty()) return std::nullopt;
    double width = pixels(attribute(tag, "width"));
    double height = pixels(attribute(tag, "height"));
    const auto [box_width, box_height] = view_box_sides(attribute(tag, "viewBox"));
    if (box_width > 0 && box_height > 0) {
        if (!(width > 0)) width = height > 0 ? height * box_width / box_height : box_width;
        if (!(height > 0)) height = width * box_height / box_width;
    }
    return SvgSize{whole_pixels(width), whole_pixels(height)};
}

}  // namespace offprint::images

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "base/files.h"

/// What reading systems show behind the words is theirs: white, sepia or black. Words keep their contrast on each when
/// no sheet gives them a colour or a ground of its own outside print; this computes it from the sheets as they are.
namespace offprint {
namespace {

struct Rgb {
    double red = 0, green = 0, blue = 0;
};

/// WCAG 2.2, "relative luminance".
double luminance(const Rgb& colour) {
    const auto linear = [](double channel) {
        const double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

/// WCAG 2.2, "contrast ratio".
double contrast(const Rgb& one, const Rgb& other) {
    const double high = std::max(luminance(one), luminance(other)), low = std::min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

/// "#b5573c" or "#999".
Rgb read_hex(std::string digits) {
    if (digits.size() == 3) digits = {digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]};
    const auto value = [&digits](std::size_t at) {
        return static_cast<double>(std::strtol(digits.substr(at, 2).c_str(), nullptr, 16));
    };
    return {value(0), value(2), value(4)};
}

constexpr Rgb white{255, 255, 255}, sepia{0xf4, 0xec, 0xd8}, black{0, 0, 0};

/// A text without every stretch that begins with `opening` and holds one pair of outer braces.
std::string without_blocks(std::string css, const std::string& opening) {
    for (std::size_t begin = css.find(opening); begin != std::string::npos; begin = css.find(opening)) {
        std::size_t end = css.find('{', begin);
        for (int depth = 0; end < css.size(); ++end) {
            if (css[end] == '{') ++depth;
            if (css[end] == '}' && --depth == 0) break;
        }
        css.erase(begin, end + 1 - begin);
    }
    return css;
}

/// The rules for screens: all but those of pages and print, without comments.
std::string for_screens(const std::string& style) {
    std::string css = read_file(std::string(OFFPRINT_SOURCE_DIR) + "/styles/" + style + ".css").value();
    for (std::size_t begin = css.find("/*"); begin != std::string::npos; begin = css.find("/*"))
        css.erase(begin, css.find("*/", begin) + 2 - begin);
    return without_blocks(without_blocks(css, "@page"), "@media");
}

/// The values of all declarations of these properties.
std::vector<std::string> values_of(const std::string& css, const std::string& property) {
    std::vector<std::string> values;
    for (std::size_t at = css.find(property + ":"); at != std::string::npos; at = css.find(property + ":", at + 1)) {
        const bool is_whole_name = at == 0 || std::string("{; \n").find(css[at - 1]) != std::string::npos;
        const std::size_t begin = at + property.size() + 1;
        if (is_whole_name) values.push_back(css.substr(begin, css.find_first_of(";}", begin) - begin));
    }
    return values;
}

/// The colours in the values, as "#" and digits.
std::vector<Rgb> colours_in(const std::string& css) {
    std::vector<Rgb> colours;
    for (std::size_t at = css.find('#'); at != std::string::npos; at = css.find('#', at + 1)) {
        const std::size_t end = css.find_first_not_of("0123456789abcdefABCDEF", at + 1);
        colours.push_back(read_hex(css.substr(at + 1, end - at - 1)));
    }
    return colours;
}

}  // namespace

TEST_CASE("contrast is computed as WCAG says") {
    REQUIRE(contrast(white, black) == Approx(21));
    REQUIRE(contrast(read_hex("767676"), white) == Approx(4.54).margin(0.01));
    REQUIRE(contrast(black, sepia) == Approx(17.8).margin(0.1));
}

TEST_CASE("words have the reader's own colour on the reader's own ground") {
    for (const std::string style : {"article", "broadsheet", "manuscript"}) {
        const std::string css = for_screens(style);
        INFO(style);
        for (const std::string property : {"color", "background", "background-color"}) {
            for (const std::string& value : values_of(css, property)) {
                const bool is_readers = value.find("inherit") != std::string::npos ||
                                        value.find("none") != std::string::npos ||
                                        value.find("currentcolor") != std::string::npos;
                CHECK(is_readers);
            }
        }
        CHECK(values_of(css, "opacity").empty());
    }
}

TEST_CASE("a colour that a sheet has for words on screens has a contrast of 4.5 on each ground") {
    // None has one today, and none can: what reaches 4.5 on white and on sepia is below it on black.
    for (const std::string style : {"article", "broadsheet", "manuscript"}) {
        for (const std::string& value : values_of(for_screens(style), "color")) {
            for (const Rgb& colour : colours_in(value)) {
                for (const Rgb& ground : {white, sepia, black}) CHECK(contrast(colour, ground) >= 4.5);
            }
        }
    }
}

// Rules are ornament: what a note is, its label says. WCAG 1.4.11 would ask 3 of what tells something by itself.
constexpr double faintest_rule = 2.4;

TEST_CASE("rules are seen on white, on sepia and on black") {
    for (const std::string style : {"article", "broadsheet", "manuscript"}) {
        INFO(style);
        for (const Rgb& colour : colours_in(for_screens(style))) {
            for (const Rgb& ground : {white, sepia, black}) CHECK(contrast(colour, ground) >= faintest_rule);
        }
    }
}

}  // namespace offprint

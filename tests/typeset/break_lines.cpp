#include "typeset/break_lines.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <string>

using namespace offprint::typeset;

namespace {

Item box(double width) { return {ItemKind::box, width}; }
Item space() { return {ItemKind::glue, 5, 3, 1}; }
Item hyphen() { return {ItemKind::penalty, 3, 0, 0, 50, true}; }
Item end() { return {ItemKind::penalty, 0, 0, 0, forced_break}; }

/// A letter is a box of 5 points, a blank a space, "-" a place for a hyphen, "|" the end of a line.
std::vector<Item> paragraph(const std::string& text) {
    std::vector<Item> items;
    for (const char character : text) {
        if (character == ' ')
            items.push_back(space());
        else if (character == '-')
            items.push_back(hyphen());
        else if (character == '|')
            items.push_back(end());
        else
            items.push_back(box(5));
    }
    items.push_back({ItemKind::penalty, 0, 0, 0, forbidden_break});
    items.push_back({ItemKind::glue, 0, 1e6, 0});
    items.push_back(end());
    return items;
}

/// The lines as (begin, end) of items.
std::vector<std::pair<int, int>> spans(const std::vector<Line>& lines) {
    std::vector<std::pair<int, int>> result;
    for (const Line& line : lines) result.emplace_back(line.begin, line.end);
    return result;
}

/// The demerits of the lines, reckoned from the definition alone.
double cost(const std::vector<Item>& items, const std::vector<std::uint32_t>& breaks, const LineMeasure& measure,
            const BreakOptions& options) {
    constexpr double impossible = std::numeric_limits<double>::infinity();
    double total = 0;
    std::size_t begin = 0;
    bool was_flagged = false;
    int last_class = 1;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const std::size_t at = breaks[i];
        while (begin < items.size() && items[begin].kind != ItemKind::box && items[begin].penalty > forced_break)
            ++begin;
        if (begin > at) return impossible;
        double width = items[at].kind == ItemKind::penalty ? items[at].width : 0, stretch = 0, shrink = 0;
        for (std::size_t k = begin; k < at; ++k) {
            if (items[k].kind == ItemKind::penalty) continue;
            width += items[k].width;
            stretch += items[k].stretch;
            shrink += items[k].shrink;
        }
        const double room = measure.width(static_cast<std::uint32_t>(i)) - width;
        const double ratio = room < 0 ? (shrink > 0 ? room / shrink : -2)
                                      : (stretch > 0 ? room / stretch
                                         : room > 0  ? 99
                                                     : 0);
        if (ratio < -1 || ratio > options.tolerance) return impossible;
        const double badness = 100 * std::pow(std::abs(ratio), 3);
        const int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
        const bool is_last = i + 1 == breaks.size();
        total += (1 + badness) * (1 + badness);
        if (!is_last && items[at].kind == ItemKind::penalty) total += items[at].penalty * items[at].penalty;
        if (was_flagged && items[at].is_flagged) total += options.hyphen_demerits;
        if (was_flagged && is_last) total += options.final_hyphen_demerits;
        if (i > 0 && std::abs(fitness - last_class) > 1) total += options.fitness_demerits;
        was_flagged = items[at].is_flagged;
        last_class = fitness;
        begin = items[at].kind == ItemKind::penalty ? at + 1 : at;
    }
    return total;
}

/// The least demerits over all sets of breaks.
double brute_force(const std::vector<Item>& items, const LineMeasure& measure, const BreakOptions& options) {
    std::vector<std::uint32_t> legal;
    for (std::uint32_t i = 1; i + 1 < items.size(); ++i) {
        const bool is_space = items[i].kind == ItemKind::glue && items[i - 1].kind == ItemKind::box;
        if (is_space || (items[i].kind == ItemKind::penalty && items[i].penalty < forbidden_break)) legal.push_back(i);
    }
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t chosen = 0; chosen < (1u << legal.size()); ++chosen) {
        std::vector<std::uint32_t> breaks;
        for (std::size_t i = 0; i < legal.size(); ++i)
            if (chosen & (1u << i)) breaks.push_back(legal[i]);
        breaks.push_back(static_cast<std::uint32_t>(items.size() - 1));
        least = std::min(least, cost(items, breaks, measure, options));
    }
    return least;
}

std::vector<std::uint32_t> breaks_of(const std::vector<Item>& items, const std::vector<Line>& lines) {
    std::vector<std::uint32_t> breaks;
    for (const Line& line : lines) {
        const bool is_penalty = line.end > 0 && items[line.end - 1].kind == ItemKind::penalty;
        breaks.push_back(is_penalty ? line.end - 1 : line.end);
    }
    return breaks;
}

double below(std::mt19937& random, unsigned limit) { return static_cast<double>(random() % limit); }

std::vector<Item> random_paragraph(std::mt19937& random) {
    std::vector<Item> items;
    for (int word = 0; word < 9; ++word) {
        if (word > 0)
            items.push_back({ItemKind::glue, 4 + below(random, 3), 2 + below(random, 3), 1 + below(random, 2)});
        items.push_back(box(5 + below(random, 30)));
        if (word % 3 == 0 && below(random, 2) > 0) {
            items.push_back(hyphen());
            items.push_back(box(3 + below(random, 20)));
        }
    }
    items.push_back({ItemKind::penalty, 0, 0, 0, forbidden_break});
    items.push_back({ItemKind::glue, 0, 1e6, 0});
    items.push_back(end());
    return items;
}

}  // namespace

TEST_CASE("a paragraph that fits its measure is one line") {
    const auto lines = break_lines(paragraph("aaa bbb"), {100, 100}, {});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 10}});
    REQUIRE(lines[0].ratio == Approx(0).margin(0.01));
}

TEST_CASE("lines begin after the space that they break at") {
    const auto lines = break_lines(paragraph("aaaa bbbb cccc"), {20, 20}, {});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 4}, {5, 9}, {10, 17}});
}

TEST_CASE("a line that breaks at a hyphen ends with it") {
    const auto lines = break_lines(paragraph("aaaa-aaaaaa"), {23, 40}, {});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 5}, {5, 14}});
}

TEST_CASE("the first line has a measure of its own") {
    const auto lines = break_lines(paragraph("aa bb cc dd"), {10, 25}, {});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 2}, {3, 8}, {9, 14}});
}

TEST_CASE("the first lines may be narrower than the others") {
    const LineMeasure measure{30, 30, 20, 2};
    const auto lines = break_lines(paragraph("aa bb cc dd ee ff"), measure, {});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 2}, {3, 5}, {6, 11}, {12, 20}});
}

TEST_CASE("a forced break ends a line, two of them leave an empty one") {
    const auto lines = break_lines(paragraph("aa||bb"), {100, 100}, {1000});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 3}, {3, 4}, {4, 9}});
}

TEST_CASE("a word wider than the measure is an overfull line, and the rest is set well") {
    const auto lines = break_lines(paragraph("aa bbbbbbbbbb cc dd"), {25, 25}, {});
    REQUIRE(spans(lines) == std::vector<std::pair<int, int>>{{0, 2}, {3, 13}, {14, 22}});
    REQUIRE_FALSE(lines[0].is_overfull);
    REQUIRE(lines[1].is_overfull);
    REQUIRE_FALSE(lines[2].is_overfull);
}

TEST_CASE("a loose line is better than an overfull one") {
    for (const Line& line : break_lines(paragraph("a b cccccccc d"), {41, 41}, {})) REQUIRE_FALSE(line.is_overfull);
}

TEST_CASE("ragged lines keep their natural width and never overflow") {
    BreakOptions ragged;
    ragged.is_ragged = true;
    const auto items = paragraph("aaa bbb ccccc dd e fffff gggg h");
    for (const Line& line : break_lines(items, {42, 42}, ragged)) {
        REQUIRE(line.ratio == 0);
        double width = 0;
        for (std::uint32_t i = line.begin; i < line.end; ++i) width += items[i].width;
        REQUIRE(width <= 42);
    }
}

TEST_CASE("a last line shorter than its minimum is avoided") {
    const auto items = paragraph("aa bb cc dd ee ff gg");
    BreakOptions options;
    REQUIRE(spans(break_lines(items, {85, 85}, options)).back() == std::pair<int, int>{18, 23});
    options.last_line_minimum = 20;
    REQUIRE(spans(break_lines(items, {85, 85}, options)).back() == std::pair<int, int>{15, 23});
}

TEST_CASE("items without a final break end in one all the same") {
    REQUIRE(spans(break_lines({box(5), space(), box(5)}, {8, 8}, {})) ==
            std::vector<std::pair<int, int>>{{0, 1}, {2, 3}});
    REQUIRE(break_lines({}, {8, 8}, {}).empty());
}

TEST_CASE("the lines are those of least demerits, compared with all others") {
    std::mt19937 random(20240821);
    BreakOptions options;
    int compared = 0;
    for (int i = 0; i < 300; ++i) {
        const auto items = random_paragraph(random);
        LineMeasure measure{70 + below(random, 30), 80 + below(random, 20)};
        if (i % 2 == 1) measure.narrowed_by = below(random, 30);
        measure.narrowed = static_cast<std::uint32_t>(i % 4);
        const double least = brute_force(items, measure, options);
        if (!std::isfinite(least)) continue;
        ++compared;
        const auto lines = break_lines(items, measure, options);
        REQUIRE(cost(items, breaks_of(items, lines), measure, options) == Approx(least));
    }
    REQUIRE(compared > 50);
}

TEST_CASE("every item but white space is in exactly one line, whatever the items are") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const auto items = random_paragraph(random);
        BreakOptions options;
        options.is_ragged = round % 2 == 0;
        options.emergency_stretch = round % 3;
        const double width = 5 + below(random, 60);
        std::size_t boxes = 0;
        for (const Line& line : break_lines(items, {width, width}, options))
            for (std::uint32_t i = line.begin; i < line.end; ++i) boxes += items[i].kind == ItemKind::box;
        const auto expected =
            std::count_if(items.begin(), items.end(), [](const Item& item) { return item.kind == ItemKind::box; });
        REQUIRE(boxes == static_cast<std::size_t>(expected));
    }
}

TEST_CASE("a paragraph of a hundred thousand words is broken at once") {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += i % 3 == 0 ? "abcd " : "ef ";
    const auto lines = break_lines(paragraph(text + "."), {200, 200}, {});
    REQUIRE(lines.size() > 5000);
}

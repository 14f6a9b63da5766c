#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.h"
#include "offprint/style_sheet.h"

namespace offprint {
namespace {

struct NamedSize {
    std::string_view name;
    PageSize size;
};
// CSS Paged Media 3, 7.1, and what newspapers and books are printed on.
constexpr std::array<NamedSize, 11> sizes{{
    {"a4", {595.276, 841.890}},
    {"a3", {841.890, 1190.551}},
    {"a5", {419.528, 595.276}},
    {"a6", {297.638, 419.528}},
    {"b4", {708.661, 1000.630}},
    {"b5", {498.898, 708.661}},
    {"letter", {612, 792}},
    {"legal", {612, 1008}},
    {"ledger", {792, 1224}},
    {"tabloid", {792, 1224}},
    {"executive", {522, 756}},
}};

// PDF 1.7, annex C: no page is larger; and none that words fit on is smaller.
constexpr double least_side = 100, greatest_side = 14400;

double points_of(std::string_view unit) {
    if (unit == "mm") return 72 / 25.4;
    if (unit == "cm") return 72 / 2.54;
    if (unit == "in") return 72;
    return unit.empty() || unit == "pt" ? 1 : 0;
}

/// The number that the words begin with, and what follows it.
std::optional<std::pair<double, std::string_view>> split_number(std::string_view words) {
    double number = 0;
    const auto [end, error] =
        std::from_chars(words.data(), words.data() + words.size(), number, std::chars_format::fixed);
    if (error != std::errc()) return std::nullopt;
    return std::pair(number, words.substr(static_cast<std::size_t>(end - words.data())));
}

}  // namespace

std::optional<PageSize> page_size_named(std::string_view name) {
    const std::string wanted = ascii::lower(name);
    for (const NamedSize& known : sizes)
        if (known.name == wanted) return known.size;
    return std::nullopt;
}

std::vector<std::string> page_size_names() {
    std::vector<std::string> names;
    for (const NamedSize& known : sizes) names.emplace_back(known.name);
    return names;
}

std::optional<PageSize> read_page_size(std::string_view words) {
    if (const auto named = page_size_named(words)) return named;
    const std::string lower = ascii::lower(words);
    const auto width = split_number(lower);
    if (!width) return std::nullopt;
    const std::size_t by = width->second.find('x');
    if (by == std::string_view::npos) return std::nullopt;
    const auto height = split_number(width->second.substr(by + 1));
    if (!height) return std::nullopt;
    // "148x210mm": one unit for both.
    const std::string_view unit = height->second;
    const std::string_view own = width->second.substr(0, by);
    const PageSize size{width->first * points_of(own.empty() ? unit : own), height->first * points_of(unit)};
    const auto fits = [](double side) { return side >= least_side && side <= greatest_side; };
    if (!fits(size.width) || !fits(size.height)) return std::nullopt;
    return size;
}

}  // namespace offprint

#include "layout/bidi.h"

#include <unicode/ubidi.h>

#include <algorithm>
#include <numeric>
#include <string>

#include "base/c_handle.h"
#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr char16_t left_to_right_isolate = 0x2066;
constexpr char16_t right_to_left_isolate = 0x2067;
constexpr char16_t pop_isolate = 0x2069;

bool is_bidi_character(char32_t character) {
    if (character < 0x590) return false;
    const auto within = [character](char32_t first, char32_t last) { return character >= first && character <= last; };
    return within(0x590, 0x8FF) || within(0x200E, 0x200F) || within(0x202A, 0x202E) || within(0x2066, 0x2069) ||
           within(0xFB1D, 0xFDFF) || within(0xFE70, 0xFEFF) || within(0x10800, 0x10FFF) || within(0x1E800, 0x1EFFF);
}

bool needs_bidi(const StyledText& text) {
    if (text.is_rtl) return true;
    for (const Isolate& isolate : text.isolates)
        if (isolate.direction == Direction::rtl) return true;
    for (std::size_t at = 0; at < text.text.size();) {
        const text::Decoded decoded = text::decode_at(text.text, at);
        if (is_bidi_character(decoded.character)) return true;
        at += decoded.bytes;
    }
    return false;
}

/// The text in UTF-16 with its isolates' controls, and the byte that each unit comes from.
struct MarkedText {
    std::u16string units;
    std::vector<std::uint32_t> bytes;

    void add(char16_t unit, std::size_t byte) {
        units += unit;
        bytes.push_back(static_cast<std::uint32_t>(byte));
    }
};

/// The controls to insert, each before a byte; closing ones stand before opening ones at the same place.
struct Control {
    std::uint32_t at = 0;
    char16_t unit = 0;
};

std::vector<Control> controls_of(const StyledText& text) {
    std::vector<Control> controls;
    for (const Isolate& isolate : text.isolates) {
        const bool is_rtl = isolate.direction == Direction::rtl;
        controls.push_back({isolate.begin, is_rtl ? right_to_left_isolate : left_to_right_isolate});
        controls.push_back({isolate.end, pop_isolate});
    }
    std::stable_sort(controls.begin(), controls.end(), [](const Control& one, const Control& other) {
        if (one.at != other.at) return one.at < other.at;
        return one.unit == pop_isolate && other.unit != pop_isolate;
    });
    return controls;
}

MarkedText marked(const StyledText& text) {
    const std::vector<Control> controls = controls_of(text);
    MarkedText result;
    std::size_t next = 0;
    for (std::size_t at = 0; at < text.text.size();) {
        for (; next < controls.size() && controls[next].at <= at; ++next) result.add(controls[next].unit, at);
        const text::Decoded decoded = text::decode_at(text.text, at);
        const char32_t character = decoded.character;
        if (character > 0xFFFF) {
            result.add(static_cast<char16_t>(0xD800 + ((character - 0x10000) >> 10)), at);
            result.add(static_cast<char16_t>(0xDC00 + ((character - 0x10000) & 0x3FF)), at);
        } else {
            result.add(static_cast<char16_t>(character), at);
        }
        at += decoded.bytes;
    }
    return result;
}

bool is_control(char16_t unit) {
    return unit == left_to_right_isolate || unit == right_to_left_isolate || unit == pop_isolate;
}

}  // namespace

std::vector<std::uint8_t> bidi_levels(const StyledText& text) {
    if (!needs_bidi(text)) return {};
    const MarkedText given = marked(text);
    const c_handle<UBiDi, ubidi_close> bidi(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), given.units.data(), static_cast<std::int32_t>(given.units.size()),
                  text.is_rtl ? UBiDiLevel{1} : UBiDiLevel{0}, nullptr, &status);
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &status);
    if (U_FAILURE(status) != 0) return {};
    std::vector<std::uint8_t> result(text.text.size(), text.is_rtl ? 1 : 0);
    for (std::size_t i = 0; i < given.units.size(); ++i)
        if (!is_control(given.units[i])) result[given.bytes[i]] = levels[i];
    for (std::size_t at = 0; at < result.size();) {
        const std::size_t bytes = text::decode_at(text.text, at).bytes;
        for (std::size_t i = 1; i < bytes; ++i) result[at + i] = result[at];
        at += bytes;
    }
    return result;
}

std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels) {
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (levels.empty()) return order;
    const int highest = *std::max_element(levels.begin(), levels.end());
    for (int level = highest; level > 0; --level) {
        for (std::size_t begin = 0; begin < levels.size();) {
            std::size_t end = begin;
            while (end < levels.size() && levels[order[end]] >= level) ++end;
            std::reverse(order.begin() + static_cast<std::ptrdiff_t>(begin),
                         order.begin() + static_cast<std::ptrdiff_t>(end));
            begin = end + 1;
        }
    }
    return order;
}

}  // namespace offprint::layout

#include "dom/entities.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.h"

namespace offprint::dom {
namespace {

struct NamedCharacter {
    std::string_view name;
    std::string_view characters;
    bool stands_without_semicolon;
};

constexpr NamedCharacter named_characters[] = {
#include "dom/entity_names.inc"
};

// What the numbers 128-159 mean where they are written by people whose editor wrote windows-1252; 0 stays as it is.
constexpr std::array<std::uint16_t, 32> windows_1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr std::size_t longest_name = 31;
constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t last_character = 0x10FFFF;

const NamedCharacter* find_name(std::string_view name) {
    const auto* const end = std::end(named_characters);
    const auto* const found = std::lower_bound(
        std::begin(named_characters), end, name,
        [](const NamedCharacter& candidate, std::string_view wanted) { return candidate.name < wanted; });
    return found != end && found->name == name ? found : nullptr;
}

bool is_character(char32_t number) {
    if (number > last_character || (number >= 0xD800 && number <= 0xDFFF)) return false;
    if ((number & 0xFFFE) == 0xFFFE || (number >= 0xFDD0 && number <= 0xFDEF)) return false;
    return number >= 0x20 ? number != 0x7F : number == '\t' || number == '\n';
}

std::string utf8(char32_t number) {
    if (number >= 0x80 && number <= 0x9F && windows_1252[number - 0x80] != 0) number = windows_1252[number - 0x80];
    if (number == '\r') number = '\n';
    if (!is_character(number)) number = replacement_character;
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    const auto tail = [&](int shift) { return byte(0x80 | ((number >> shift) & 0x3F)); };
    if (number < 0x80) return {byte(number)};
    if (number < 0x800) return {byte(0xC0 | (number >> 6)), tail(0)};
    if (number < 0x10000) return {byte(0xE0 | (number >> 12)), tail(6), tail(0)};
    return {byte(0xF0 | (number >> 18)), tail(12), tail(6), tail(0)};
}

std::optional<CharacterReference> read_number(std::string_view text, std::size_t at) {
    std::size_t place = at + 2;
    const bool is_hexadecimal = place < text.size() && (text[place] == 'x' || text[place] == 'X');
    if (is_hexadecimal) ++place;
    const std::size_t first_digit = place;
    char32_t number = 0;
    for (; place < text.size(); ++place) {
        const int digit = ascii::hexadecimal_value(text[place]);
        if (digit < 0 || (!is_hexadecimal && digit > 9)) break;
        const char32_t base = is_hexadecimal ? 16 : 10;
        if (number <= last_character) number = number * base + static_cast<char32_t>(digit);
    }
    if (place == first_digit) return std::nullopt;
    if (place < text.size() && text[place] == ';') ++place;
    return CharacterReference{utf8(number), place - at};
}

std::optional<CharacterReference> read_name(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && ascii::is_letter_or_digit(text[end]) && end - at <= longest_name) ++end;
    const NamedCharacter* const found = find_name(text.substr(at + 1, end - at - 1));
    if (found == nullptr) return std::nullopt;
    if (end < text.size() && text[end] == ';') return CharacterReference{std::string(found->characters), end + 1 - at};
    if (!found->stands_without_semicolon || (end < text.size() && text[end] == '=')) return std::nullopt;
    return CharacterReference{std::string(found->characters), end - at};
}

}  // namespace

std::optional<CharacterReference> read_character_reference(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size() || text[at] != '&') return std::nullopt;
    return text[at + 1] == '#' ? read_number(text, at) : read_name(text, at);
}

std::string resolve_character_references(std::string_view text) {
    std::string resolved;
    resolved.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('&', at), text.size());
        resolved.append(text, at, next - at);
        at = next;
        if (const auto reference = read_character_reference(text, at)) {
            resolved += reference->characters;
            at += reference->bytes;
        } else if (at < text.size()) {
            resolved += text[at++];
        }
    }
    return resolved;
}

}  // namespace offprint::dom

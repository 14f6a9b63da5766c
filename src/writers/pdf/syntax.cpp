#include "writers/pdf/syntax.h"

#include <algorithm>

#include "base/numbers.h"
#include "text/utf8.h"

namespace offprint::pdf {
namespace {

constexpr std::string_view digits = "0123456789ABCDEF";
constexpr std::size_t longest_string = 32767, longest_name = 127;

void append_hex_byte(std::string& text, unsigned byte) {
    text += digits[(byte >> 4U) & 15U];
    text += digits[byte & 15U];
}

bool is_plain_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
}

void append_utf16(std::string& hex, char32_t character) {
    constexpr char32_t first_pair = 0x10000;
    if (character < first_pair) {
        hex += hex16(character);
        return;
    }
    hex += hex16(0xD800U + ((character - first_pair) >> 10U));
    hex += hex16(0xDC00U + ((character - first_pair) & 0x3FFU));
}

/// A regular character that needs no "#xx" in a name (ISO 32000-1, 7.3.5).
bool stands_in_a_name(char byte) {
    return byte > ' ' && byte <= '~' && std::string_view("()<>[]{}/%#").find(byte) == std::string_view::npos;
}

}  // namespace

std::string to_text(Reference reference) { return std::to_string(reference.number) + " 0 R"; }

std::string number(double value) { return decimal(value, 3); }

std::string name(std::string_view text) {
    std::string result = "/";
    for (const char byte : text.substr(0, longest_name)) {
        if (stands_in_a_name(byte)) {
            result += byte;
            continue;
        }
        result += '#';
        append_hex_byte(result, static_cast<unsigned char>(byte));
    }
    return result;
}

std::string text_string(std::string_view utf8) {
    if (is_plain_ascii(utf8)) return byte_string(utf8);
    constexpr std::size_t hex_digits_a_byte = 2;
    std::string hex = "FEFF";
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded decoded = text::decode_at(utf8, at);
        const std::size_t before = hex.size();
        append_utf16(hex, decoded.character);
        if (hex.size() > longest_string * hex_digits_a_byte) {
            hex.resize(before);
            break;
        }
        at += decoded.bytes;
    }
    return "<" + hex + ">";
}

std::string byte_string(std::string_view bytes) {
    std::string result = "(";
    for (const char byte : bytes.substr(0, longest_string)) {
        if (byte == '(' || byte == ')' || byte == '\\') result += '\\';
        result += byte;
    }
    return result + ")";
}

std::string utf16_hex(std::string_view utf8) {
    std::string hex;
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded decoded = text::decode_at(utf8, at);
        append_utf16(hex, decoded.character);
        at += decoded.bytes;
    }
    return hex;
}

std::string hex16(std::uint32_t value) {
    std::string hex;
    append_hex_byte(hex, value >> 8U);
    append_hex_byte(hex, value);
    return hex;
}

std::string fill_colour(const Colour& colour) {
    constexpr double full = 255;
    return number(colour.red / full) + " " + number(colour.green / full) + " " + number(colour.blue / full) + " rg";
}

std::string ascii_url(std::string_view url) {
    std::string result;
    for (const char byte : url) {
        if (byte > ' ' && byte <= '~') {
            result += byte;
            continue;
        }
        result += '%';
        append_hex_byte(result, static_cast<unsigned char>(byte));
    }
    return result;
}

}  // namespace offprint::pdf

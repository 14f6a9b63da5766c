#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint::text {

/// One character of valid UTF-8 and how many bytes it takes.
struct Decoded {
    char32_t character = 0;
    std::size_t bytes = 0;
};

/// As decode_at() and append_utf8() and is_blank(), of what is no ASCII. Most text is: the plain case is inline.
Decoded decode_beyond_ascii_at(std::string_view text, std::size_t at);
void append_beyond_ascii(std::string& text, char32_t character);
bool is_blank_beyond_ascii(char32_t character);

/// The character that begins at `at` (< size). Total: an ill-formed byte gives U+FFFD and 1.
inline Decoded decode_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? Decoded{byte, 1} : decode_beyond_ascii_at(text, at);
}

inline void append_utf8(std::string& text, char32_t character) {
    if (character >= 0x80) return append_beyond_ascii(text, character);
    text += static_cast<char>(character);
}

std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);
bool is_valid_utf8(std::string_view text);

/// White space in the widest sense: Unicode White_Space, and the zero-width and format characters that print nothing.
/// What is left over is what the ledger accounts for.
inline bool is_blank(char32_t character) {
    return character < 0x80 ? character <= 0x20 || character == 0x7F : is_blank_beyond_ascii(character);
}

bool is_all_blank(std::string_view text);

/// The text without its blank characters.
std::string non_blank(std::string_view text);

/// Without leading and trailing Unicode white space.
std::string_view trimmed(std::string_view text);

/// Normalisation form C. Already normalised text is only checked.
std::string to_nfc(std::string_view text);

}  // namespace offprint::text

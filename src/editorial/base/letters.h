#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"

/// Letters and words of any script, as far as the editorial rules need them.
namespace offprint::editorial {

/// The same questions of what is no ASCII, for ICU's tables. Most text is ASCII, whose answers are inline.
bool is_letter_beyond_ascii(char32_t character);
bool is_upper_beyond_ascii(char32_t character);
bool is_lower_beyond_ascii(char32_t character);
bool is_digit_beyond_ascii(char32_t character);
bool is_space_beyond_ascii(char32_t character);

inline bool is_ascii(char32_t character) { return character < 0x80; }

inline bool is_upper(char32_t character) {
    return is_ascii(character) ? character >= 'A' && character <= 'Z' : is_upper_beyond_ascii(character);
}
inline bool is_lower(char32_t character) {
    return is_ascii(character) ? character >= 'a' && character <= 'z' : is_lower_beyond_ascii(character);
}
inline bool is_letter(char32_t character) {
    return is_ascii(character) ? is_lower(character) || is_upper(character) : is_letter_beyond_ascii(character);
}
/// Of any script.
inline bool is_digit(char32_t character) {
    return is_ascii(character) ? character >= '0' && character <= '9' : is_digit_beyond_ascii(character);
}
/// White space, also no-break spaces and line ends.
inline bool is_space(char32_t character) {
    if (is_ascii(character)) return character == ' ' || (character >= 0x09 && character <= 0x0D);
    return is_space_beyond_ascii(character);
}

/// Lower case, simple case folding: for comparing, not for printing.
std::string folded(std::string_view text);

/// True when `text` begins with `prefix`, which is given in folded form; compared without case.
bool starts_with_folded(std::string_view text, std::string_view prefix);

/// The last character that ends at or before `end`, 0 at the beginning; `end` lies between characters.
char32_t character_before(std::string_view text, std::size_t end);
/// The character at `at`, 0 at the end.
inline char32_t character_at(std::string_view text, std::size_t at) {
    return at < text.size() ? text::decode_at(text, at).character : 0;
}

/// The first capitalised: "By A. NAME" has `starts_upper`.
bool starts_upper(std::string_view word);

/// Parts at white space of any kind; no part is empty. The views point into `text`.
std::vector<std::string_view> split_words(std::string_view text);

/// Runs of white space become one space; none at either end.
std::string squeezed(std::string_view text);

/// The first words of what squeezed() gives: more than `bytes` bytes where there are more, else all of it.
std::string squeezed_opening(std::string_view text, std::size_t bytes);

}  // namespace offprint::editorial

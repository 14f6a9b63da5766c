#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Letters and words of any script, as far as the editorial rules need them.
namespace offprint::editorial {

bool is_letter(char32_t character);
bool is_upper(char32_t character);
bool is_lower(char32_t character);
bool is_digit(char32_t character);  ///< of any script
bool is_space(char32_t character);  ///< white space, also no-break spaces and line ends

/// Lower case, simple case folding: for comparing, not for printing.
std::string folded(std::string_view text);

/// True when `text` begins with `prefix`, which is given in folded form; compared without case.
bool starts_with_folded(std::string_view text, std::string_view prefix);

/// The last character that ends at or before `end`, 0 at the beginning; `end` lies between characters.
char32_t character_before(std::string_view text, std::size_t end);
/// The character at `at`, 0 at the end.
char32_t character_at(std::string_view text, std::size_t at);

/// The first capitalised: "By A. NAME" has `starts_upper`.
bool starts_upper(std::string_view word);

/// Parts at white space of any kind; no part is empty. The views point into `text`.
std::vector<std::string_view> split_words(std::string_view text);

/// Runs of white space become one space; none at either end.
std::string squeezed(std::string_view text);

}  // namespace offprint::editorial

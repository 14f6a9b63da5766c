#pragma once

#include <string>
#include <string_view>

/// The letters that formats are written in: names of elements, keys, addresses. Text of people goes by ICU instead.
namespace offprint::ascii {

constexpr bool is_upper(char character) { return character >= 'A' && character <= 'Z'; }
constexpr bool is_lower(char character) { return character >= 'a' && character <= 'z'; }
constexpr bool is_letter(char character) { return is_upper(character) || is_lower(character); }
constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }
constexpr bool is_letter_or_digit(char character) { return is_letter(character) || is_digit(character); }

/// HTML's white space (HTML, "ASCII whitespace"): space, tab, line feed, form feed, carriage return.
constexpr bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
}

constexpr char lower(char character) {
    return is_upper(character) ? static_cast<char>(character - 'A' + 'a') : character;
}

inline std::string lower(std::string_view text) {
    std::string result(text);
    for (char& character : result) character = lower(character);
    return result;
}

/// 0-15; -1 for what is no hexadecimal digit.
constexpr int hexadecimal_value(char character) {
    if (is_digit(character)) return character - '0';
    const char letter = lower(character);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

}  // namespace offprint::ascii

#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::style {

/// The tokens of CSS Syntax Module Level 3 (CR 24 December 2021), section 4. Comments are none.
enum class TokenKind : std::uint8_t {
    ident,
    function,
    at_keyword,
    hash,
    string,
    bad_string,
    url,
    bad_url,
    number,
    percentage,
    dimension,
    whitespace,
    comment_open,
    comment_close,  ///< "<!--" and "-->"
    colon,
    semicolon,
    comma,
    open_square,
    close_square,
    open_round,
    close_round,
    open_curly,
    close_curly,
    delimiter,
};

struct Token {
    TokenKind kind = TokenKind::delimiter;
    bool is_integer = false;
    std::uint32_t begin = 0, end = 0;  ///< bytes of the sheet
    std::uint32_t length = 1;  ///< tokens up to and with the bracket that closes this one; 1 for what opens nothing
    std::string_view text{};   ///< the name or string, escapes resolved; a dimension's unit; a delimiter
    double number = 0;
};

using Tokens = std::span<const Token>;

/// A sheet's tokens. They point into the sheet, which must outlive them.
struct TokenList {
    std::vector<Token> tokens;
    std::deque<std::string> unescaped;  ///< what tokens whose text had escapes point at
};

/// Total and linear: any bytes give tokens.
TokenList tokenize(std::string_view sheet);

/// Without white space at its ends.
Tokens trimmed(Tokens tokens);

/// Whether the token is that keyword, in any case.
bool is_word(const Token& token, std::string_view word);

/// The words as they stand in the sheet, on one line and not too many of them, for a message.
std::string quoted(std::string_view sheet, Tokens tokens);

inline bool is_delimiter(const Token& token, char character) {
    return token.kind == TokenKind::delimiter && token.text.size() == 1 && token.text.front() == character;
}

}  // namespace offprint::style

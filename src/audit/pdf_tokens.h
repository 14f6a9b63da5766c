#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// PDF's syntax (ISO 32000-1, 7.2 and 7.3), of objects and of content streams. Total over any bytes.
namespace offprint::audit {

enum class TokenKind : std::uint8_t {
    number,
    name,         ///< its text is what follows the slash
    literal,      ///< a string in round brackets; its text is what stands between them
    hexadecimal,  ///< a string in angle brackets
    open_array,
    close_array,
    open_dictionary,
    close_dictionary,
    keyword,  ///< an operator, "R", "true", "null", ...
    end,
};

struct Token {
    TokenKind kind = TokenKind::end;
    std::string_view text{};

    [[nodiscard]] bool is_string() const { return kind == TokenKind::literal || kind == TokenKind::hexadecimal; }
    [[nodiscard]] bool is_keyword(std::string_view word) const { return kind == TokenKind::keyword && text == word; }
};

/// The bytes go through once; tokens are views into them.
class TokenReader {
public:
    explicit TokenReader(std::string_view bytes) : bytes_(bytes) {}

    Token next();
    /// Behind the data of an inline image, whose "ID" was the last token.
    void skip_image_data();

private:
    void skip_blanks();
    Token literal();
    Token hexadecimal();

    std::string_view bytes_;
    std::size_t at_ = 0;
};

/// The bytes that a string token stands for.
std::string string_bytes(const Token& token);

/// A text string (ISO 32000-1, 7.9.2.2) as UTF-8: UTF-16 or UTF-8 where it begins so, else PDFDocEncoding.
std::string text_of(const Token& token);

/// UTF-16, most significant byte first; a lone surrogate is U+FFFD.
std::string utf8_of_utf16(std::string_view bytes);

struct Reference {
    int object = 0, generation = 0;
};

using Tokens = std::span<const Token>;

std::vector<Token> tokens_of(std::string_view bytes);

/// One past the value that begins at `at` (< size): a token, an array, a dictionary or a reference.
std::size_t end_of_value(Tokens tokens, std::size_t at);

/// The value of a key, without tokens where there is none. `tokens` are a dictionary from "<<" to ">>".
Tokens find_value(Tokens tokens, std::string_view key);

std::optional<int> integer_of(Tokens value);
std::optional<Reference> reference_of(Tokens value);

}  // namespace offprint::audit

#include "audit/pdf_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.h"
#include "text/utf8.h"

namespace offprint::audit {
namespace {

bool is_blank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == '\f' || byte == '\0';
}

bool is_delimiter(char byte) { return std::string_view("()<>[]{}/%").find(byte) != std::string_view::npos; }

bool is_regular(char byte) { return !is_blank(byte) && !is_delimiter(byte); }

bool begins_number(char byte) { return ascii::is_digit(byte) || byte == '+' || byte == '-' || byte == '.'; }

/// PDFDocEncoding where it is not Latin-1 (ISO 32000-1, D.2): 0x18 to 0x1F, and 0x80 to 0xA0.
constexpr std::array<char16_t, 8> low_signs{0x02D8, 0x02C7, 0x02C6, 0x02D9, 0x02DD, 0x02DB, 0x02DA, 0x02DC};
constexpr std::array<char16_t, 33> high_signs{0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044, 0x2039,
                                              0x203A, 0x2212, 0x2030, 0x201E, 0x201C, 0x201D, 0x2018, 0x2019, 0x201A,
                                              0x2122, 0xFB01, 0xFB02, 0x0141, 0x0152, 0x0160, 0x0178, 0x017D, 0x0131,
                                              0x0142, 0x0153, 0x0161, 0x017E, 0xFFFD, 0x20AC};

char32_t sign_of(unsigned char byte) {
    if (byte >= 0x18 && byte <= 0x1F) return low_signs[byte - 0x18U];
    if (byte >= 0x80 && byte <= 0xA0) return high_signs[byte - 0x80U];
    return byte;
}

std::string hexadecimal_bytes(std::string_view digits) {
    std::string bytes;
    int high = -1;
    for (const char digit : digits) {
        const int value = ascii::hexadecimal_value(digit);
        if (value < 0) continue;
        if (high < 0) {
            high = value;
            continue;
        }
        bytes += static_cast<char>(high * 16 + value);
        high = -1;
    }
    if (high >= 0) bytes += static_cast<char>(high * 16);
    return bytes;
}

/// The byte of up to three octal digits at `at`, which goes behind them.
char octal_byte(std::string_view text, std::size_t& at) {
    unsigned value = 0;
    for (int digits = 0; digits < 3 && at < text.size() && text[at] >= '0' && text[at] <= '7'; ++digits)
        value = value * 8 + static_cast<unsigned>(text[at++] - '0');
    return static_cast<char>(value & 0xFFU);
}

/// ISO 32000-1, table 3.
std::string literal_bytes(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size();) {
        const char byte = text[at++];
        if (byte != '\\' || at == text.size()) {
            bytes += byte;
            continue;
        }
        const char escaped = text[at];
        if (escaped >= '0' && escaped <= '7') {
            bytes += octal_byte(text, at);
            continue;
        }
        ++at;
        switch (escaped) {
            case 'n': bytes += '\n'; break;
            case 'r': bytes += '\r'; break;
            case 't': bytes += '\t'; break;
            case 'b': bytes += '\b'; break;
            case 'f': bytes += '\f'; break;
            case '\n': break;
            case '\r':
                if (at < text.size() && text[at] == '\n') ++at;
                break;
            default: bytes += escaped;
        }
    }
    return bytes;
}

}  // namespace

void TokenReader::skip_blanks() {
    while (at_ < bytes_.size()) {
        if (is_blank(bytes_[at_])) {
            ++at_;
        } else if (bytes_[at_] == '%') {
            at_ = std::min(bytes_.find_first_of("\r\n", at_), bytes_.size());
        } else {
            return;
        }
    }
}

Token TokenReader::literal() {
    const std::size_t begin = at_ + 1;
    int depth = 1;
    for (at_ = begin; at_ < bytes_.size(); ++at_) {
        const char byte = bytes_[at_];
        if (byte == '\\') {
            ++at_;
        } else if (byte == '(') {
            ++depth;
        } else if (byte == ')' && --depth == 0) {
            break;
        }
    }
    const std::size_t end = std::min(at_, bytes_.size());
    at_ = std::min(end + 1, bytes_.size());
    return {TokenKind::literal, bytes_.substr(begin, end - begin)};
}

Token TokenReader::hexadecimal() {
    const std::size_t begin = at_ + 1;
    const std::size_t end = std::min(bytes_.find('>', begin), bytes_.size());
    at_ = std::min(end + 1, bytes_.size());
    return {TokenKind::hexadecimal, bytes_.substr(begin, end - begin)};
}

Token TokenReader::next() {
    skip_blanks();
    if (at_ >= bytes_.size()) return {};
    const std::string_view rest = bytes_.substr(at_);
    const auto take = [&](TokenKind kind, std::size_t bytes) {
        at_ += bytes;
        return Token{kind, rest.substr(0, bytes)};
    };
    switch (rest.front()) {
        case '(': return literal();
        case '[': return take(TokenKind::open_array, 1);
        case ']': return take(TokenKind::close_array, 1);
        case '<': return rest.starts_with("<<") ? take(TokenKind::open_dictionary, 2) : hexadecimal();
        case '>': return take(TokenKind::close_dictionary, rest.starts_with(">>") ? 2 : 1);
        case ')':
        case '{':
        case '}': return take(TokenKind::keyword, 1);
        default: break;
    }
    const std::size_t first = rest.front() == '/' ? 1 : 0;
    std::size_t end = first;
    while (end < rest.size() && is_regular(rest[end])) ++end;
    if (first == 1) {
        Token name = take(TokenKind::name, end);
        name.text.remove_prefix(1);
        return name;
    }
    return take(begins_number(rest.front()) ? TokenKind::number : TokenKind::keyword, end);
}

/// The data end before an "EI" of its own (ISO 32000-1, 8.9.7).
void TokenReader::skip_image_data() {
    while (at_ < bytes_.size()) {
        const std::size_t found = bytes_.find("EI", at_);
        if (found == std::string_view::npos) break;
        at_ = found + 2;
        const bool is_parted =
            found > 0 && is_blank(bytes_[found - 1]) && (at_ == bytes_.size() || !is_regular(bytes_[at_]));
        if (is_parted) return;
    }
    at_ = bytes_.size();
}

std::string string_bytes(const Token& token) {
    if (token.kind == TokenKind::hexadecimal) return hexadecimal_bytes(token.text);
    return literal_bytes(token.text);
}

std::string utf8_of_utf16(std::string_view bytes) {
    std::string words;
    const auto unit_at = [&](std::size_t at) {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[at]) << 8U |
                                     static_cast<unsigned char>(bytes[at + 1]));
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t character = unit_at(at);
        const bool is_high = character >= 0xD800 && character <= 0xDBFF;
        const char32_t low = is_high && at + 3 < bytes.size() ? unit_at(at + 2) : 0;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            character = 0x10000 + ((character - 0xD800) << 10U) + (low - 0xDC00);
            at += 2;
        } else if (character >= 0xD800 && character <= 0xDFFF) {
            character = 0xFFFD;
        }
        text::append_utf8(words, character);
    }
    return words;
}

std::string text_of(const Token& token) {
    const std::string bytes = string_bytes(token);
    if (bytes.starts_with("\xFE\xFF")) return utf8_of_utf16(std::string_view(bytes).substr(2));
    if (bytes.starts_with("\xEF\xBB\xBF")) return bytes.substr(3);
    std::string words;
    for (const char byte : bytes) text::append_utf8(words, sign_of(static_cast<unsigned char>(byte)));
    return words;
}

std::vector<Token> tokens_of(std::string_view bytes) {
    std::vector<Token> tokens;
    TokenReader reader(bytes);
    for (Token token = reader.next(); token.kind != TokenKind::end; token = reader.next()) tokens.push_back(token);
    return tokens;
}

std::size_t end_of_value(Tokens tokens, std::size_t at) {
    if (reference_of(tokens.subspan(at, std::min<std::size_t>(3, tokens.size() - at)))) return at + 3;
    int depth = 0;
    for (; at < tokens.size(); ++at) {
        const TokenKind kind = tokens[at].kind;
        if (kind == TokenKind::open_array || kind == TokenKind::open_dictionary) ++depth;
        if (kind == TokenKind::close_array || kind == TokenKind::close_dictionary) --depth;
        if (depth <= 0) return at + 1;
    }
    return at;
}

Tokens find_value(Tokens tokens, std::string_view key) {
    if (tokens.empty() || tokens.front().kind != TokenKind::open_dictionary) return {};
    for (std::size_t at = 1; at + 1 < tokens.size() && tokens[at].kind == TokenKind::name;) {
        const std::size_t end = end_of_value(tokens, at + 1);
        if (tokens[at].text == key) return tokens.subspan(at + 1, end - at - 1);
        at = end;
    }
    return {};
}

std::optional<int> integer_of(Tokens value) {
    if (value.size() != 1 || value.front().kind != TokenKind::number) return std::nullopt;
    int number = 0;
    const std::string_view digits = value.front().text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

std::optional<Reference> reference_of(Tokens value) {
    if (value.size() != 3 || !value[2].is_keyword("R")) return std::nullopt;
    const std::optional<int> object = integer_of(value.subspan(0, 1));
    const std::optional<int> generation = integer_of(value.subspan(1, 1));
    if (!object || !generation) return std::nullopt;
    return Reference{*object, *generation};
}

}  // namespace offprint::audit

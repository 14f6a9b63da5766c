#include <charconv>

#include "base/ascii.h"
#include "style/tokens.h"
#include "text/utf8.h"

namespace offprint::style {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t most_quoted = 40;  // bytes
constexpr char end_of_sheet = '\0';

bool is_newline(char character) { return character == '\n' || character == '\r' || character == '\f'; }

/// 4.2: a letter, "_", or not ASCII. A NUL is U+FFFD (3.3), and so not ASCII.
bool starts_name(char character) {
    return ascii::is_letter(character) || character == '_' || static_cast<unsigned char>(character) >= 0x80;
}
bool is_of_name(char character) { return starts_name(character) || ascii::is_digit(character) || character == '-'; }

class Tokenizer {
public:
    explicit Tokenizer(std::string_view sheet) : sheet_(sheet) { list_.tokens.reserve(sheet.size() / 3); }

    TokenList run() {
        while (skip_comments(), at_ < sheet_.size()) put_token();
        match_brackets();
        return std::move(list_);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < sheet_.size() ? sheet_[at_ + ahead] : end_of_sheet;
    }
    [[nodiscard]] bool is_next(std::string_view words) const { return sheet_.substr(at_).starts_with(words); }

    void skip_comments() {
        while (peek() == '/' && peek(1) == '*') {
            const std::size_t end = sheet_.find("*/", at_ + 2);
            at_ = end == std::string_view::npos ? sheet_.size() : end + 2;
        }
    }

    /// 4.3.8: a backslash that no newline follows.
    [[nodiscard]] bool is_escape(std::size_t ahead = 0) const {
        return peek(ahead) == '\\' && at_ + ahead < sheet_.size() && !is_newline(peek(ahead + 1));
    }
    /// 4.3.9
    [[nodiscard]] bool starts_ident(std::size_t ahead = 0) const {
        if (peek(ahead) == '-') return starts_name(peek(ahead + 1)) || peek(ahead + 1) == '-' || is_escape(ahead + 1);
        return starts_name(peek(ahead)) || is_escape(ahead);
    }
    /// 4.3.10
    [[nodiscard]] bool starts_number() const {
        const std::size_t sign = peek() == '+' || peek() == '-' ? 1 : 0;
        return ascii::is_digit(peek(sign)) || (peek(sign) == '.' && ascii::is_digit(peek(sign + 1)));
    }

    /// 4.3.1
    void put_token() {
        begin_ = at_;
        const char next = peek();
        if (starts_name(next)) {
            put_ident_like();
        } else if (ascii::is_space(next)) {
            while (ascii::is_space(peek())) ++at_;
            put(TokenKind::whitespace);
        } else if (next == '"' || next == '\'') {
            put_string(next);
        } else if (starts_number()) {
            put_number();
        } else if (is_next("<!--")) {
            at_ += 4;
            put(TokenKind::comment_open);
        } else if (is_next("-->")) {
            at_ += 3;
            put(TokenKind::comment_close);
        } else if (starts_ident()) {
            put_ident_like();
        } else if (next == '@' && starts_ident(1)) {
            ++at_;
            put(TokenKind::at_keyword, take_name());
        } else if (next == '#' && (is_of_name(peek(1)) || is_escape(1))) {
            ++at_;
            put(TokenKind::hash, take_name());
        } else {
            put_single(next);
        }
    }

    void put_single(char character) {
        ++at_;
        switch (character) {
            case ':': put(TokenKind::colon); return;
            case ';': put(TokenKind::semicolon); return;
            case ',': put(TokenKind::comma); return;
            case '[': put(TokenKind::open_square); return;
            case ']': put(TokenKind::close_square); return;
            case '(': put(TokenKind::open_round); return;
            case ')': put(TokenKind::close_round); return;
            case '{': put(TokenKind::open_curly); return;
            case '}': put(TokenKind::close_curly); return;
            default: put(TokenKind::delimiter, sheet_.substr(begin_, 1)); return;  // any other byte
        }
    }

    Token& put(TokenKind kind, std::string_view text = {}) {
        Token token;
        token.kind = kind;
        token.begin = static_cast<std::uint32_t>(begin_);
        token.end = static_cast<std::uint32_t>(at_);
        token.text = text;
        list_.tokens.push_back(token);
        return list_.tokens.back();
    }

    /// 4.3.4
    void put_ident_like() {
        const std::string_view name = take_name();
        if (peek() != '(') {
            put(TokenKind::ident, name);
            return;
        }
        ++at_;
        if (ascii::lower(name) == "url" && !is_quoted_url()) {
            put_url();
            return;
        }
        put(TokenKind::function, name);
    }

    [[nodiscard]] bool is_quoted_url() const {
        std::size_t ahead = 0;
        while (ascii::is_space(peek(ahead))) ++ahead;
        return peek(ahead) == '"' || peek(ahead) == '\'';
    }

    /// 4.3.6, and 4.3.14 for what is left of a bad one.
    void put_url() {
        while (ascii::is_space(peek())) ++at_;
        const std::size_t first = at_;
        while (at_ < sheet_.size() && peek() != ')' && !ascii::is_space(peek()) && !is_wrong_in_url())
            at_ += is_escape() ? 2 : 1;
        at_ = std::min(at_, sheet_.size());
        const std::string_view text = sheet_.substr(first, at_ - first);
        while (ascii::is_space(peek())) ++at_;
        if (at_ >= sheet_.size() || peek() == ')') {
            at_ = std::min(at_ + 1, sheet_.size());
            put(TokenKind::url, text);
            return;
        }
        while (at_ < sheet_.size() && peek() != ')') at_ += is_escape() ? 2 : 1;
        at_ = std::min(at_ + 1, sheet_.size());
        put(TokenKind::bad_url);
    }
    [[nodiscard]] bool is_wrong_in_url() const {
        return peek() == '"' || peek() == '\'' || peek() == '(' || (peek() == '\\' && !is_escape());
    }

    /// 4.3.5
    void put_string(char quote) {
        ++at_;
        const std::size_t first = at_;
        std::string* own = nullptr;
        while (at_ < sheet_.size() && peek() != quote) {
            if (is_newline(peek())) {
                put(TokenKind::bad_string);
                return;
            }
            if (peek() != '\\') {
                if (own != nullptr) *own += peek();
                ++at_;
                continue;
            }
            if (own == nullptr) own = &list_.unescaped.emplace_back(sheet_.substr(first, at_ - first));
            take_string_escape(*own);
        }
        const std::string_view text = own == nullptr ? sheet_.substr(first, at_ - first) : std::string_view(*own);
        at_ = std::min(at_ + 1, sheet_.size());
        put(TokenKind::string, text);
    }

    /// A backslash before a newline joins two lines; before the end it is nothing.
    void take_string_escape(std::string& text) {
        ++at_;
        if (at_ >= sheet_.size()) return;
        if (is_newline(peek()))
            at_ += is_next("\r\n") ? 2 : 1;
        else
            take_escaped(text);
    }

    /// 4.3.7, after the backslash.
    void take_escaped(std::string& text) {
        if (at_ >= sheet_.size()) {
            text::append_utf8(text, replacement);
            return;
        }
        if (ascii::hexadecimal_value(peek()) < 0) {
            const std::size_t bytes = text::decode_at(sheet_, at_).bytes;
            text += sheet_.substr(at_, bytes);
            at_ += bytes;
            return;
        }
        char32_t character = 0;
        for (int digits = 0; digits < 6 && ascii::hexadecimal_value(peek()) >= 0; ++digits, ++at_)
            character = character * 16 + static_cast<char32_t>(ascii::hexadecimal_value(peek()));
        if (is_next("\r\n"))
            at_ += 2;
        else if (ascii::is_space(peek()))
            ++at_;
        const bool is_surrogate = character >= 0xD800 && character <= 0xDFFF;
        text::append_utf8(text, character == 0 || character > 0x10FFFF || is_surrogate ? replacement : character);
    }

    /// 4.3.11
    std::string_view take_name() {
        const std::size_t first = at_;
        while (at_ < sheet_.size() && is_of_name(sheet_[at_])) ++at_;
        std::string* own = nullptr;
        for (;;) {
            if (at_ < sheet_.size() && is_of_name(peek())) {
                if (own != nullptr) *own += peek();
                ++at_;
            } else if (is_escape()) {
                if (own == nullptr) own = &list_.unescaped.emplace_back(sheet_.substr(first, at_ - first));
                ++at_;
                take_escaped(*own);
            } else {
                return own == nullptr ? sheet_.substr(first, at_ - first) : std::string_view(*own);
            }
        }
    }

    /// 4.3.3 and 4.3.12
    void put_number() {
        std::size_t digits = at_;
        if (peek() == '+') ++digits;
        if (peek() == '+' || peek() == '-') ++at_;
        bool is_integer = true;
        while (ascii::is_digit(peek())) ++at_;
        if (peek() == '.' && ascii::is_digit(peek(1))) {
            is_integer = false;
            ++at_;
            while (ascii::is_digit(peek())) ++at_;
        }
        const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if ((peek() == 'e' || peek() == 'E') && ascii::is_digit(peek(sign))) {
            is_integer = false;
            at_ += sign;
            while (ascii::is_digit(peek())) ++at_;
        }
        double number = 0;
        std::from_chars(sheet_.data() + digits, sheet_.data() + at_, number);
        TokenKind kind = TokenKind::number;
        std::string_view unit;
        if (starts_ident()) {
            kind = TokenKind::dimension;
            unit = take_name();
        } else if (peek() == '%') {
            kind = TokenKind::percentage;
            ++at_;
        }
        Token& token = put(kind, unit);
        token.number = number;
        token.is_integer = is_integer;
    }

    /// 5.4.8: a block ends at its own bracket only, or with the sheet; others inside it are ordinary tokens.
    void match_brackets() {
        std::vector<std::pair<std::size_t, TokenKind>> open;
        std::vector<Token>& tokens = list_.tokens;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            switch (tokens[i].kind) {
                case TokenKind::open_curly: open.emplace_back(i, TokenKind::close_curly); break;
                case TokenKind::open_square: open.emplace_back(i, TokenKind::close_square); break;
                case TokenKind::open_round:
                case TokenKind::function: open.emplace_back(i, TokenKind::close_round); break;
                case TokenKind::close_curly:
                case TokenKind::close_square:
                case TokenKind::close_round:
                    if (open.empty() || open.back().second != tokens[i].kind) break;
                    tokens[open.back().first].length = static_cast<std::uint32_t>(i - open.back().first + 1);
                    open.pop_back();
                    break;
                case TokenKind::ident:
                case TokenKind::at_keyword:
                case TokenKind::hash:
                case TokenKind::string:
                case TokenKind::bad_string:
                case TokenKind::url:
                case TokenKind::bad_url:
                case TokenKind::number:
                case TokenKind::percentage:
                case TokenKind::dimension:
                case TokenKind::whitespace:
                case TokenKind::comment_open:
                case TokenKind::comment_close:
                case TokenKind::colon:
                case TokenKind::semicolon:
                case TokenKind::comma:
                case TokenKind::delimiter: break;
            }
        }
        for (const auto& [index, closer] : open)
            tokens[index].length = static_cast<std::uint32_t>(tokens.size() - index);
    }

    std::string_view sheet_;
    TokenList list_;
    std::size_t at_ = 0, begin_ = 0;
};

}  // namespace

TokenList tokenize(std::string_view sheet) { return Tokenizer(sheet).run(); }

Tokens trimmed(Tokens tokens) {
    while (!tokens.empty() && tokens.front().kind == TokenKind::whitespace) tokens = tokens.subspan(1);
    while (!tokens.empty() && tokens.back().kind == TokenKind::whitespace) tokens = tokens.first(tokens.size() - 1);
    return tokens;
}

std::string quoted(std::string_view sheet, Tokens tokens) {
    std::string words;
    for (const Token& token : tokens) {
        words += token.kind == TokenKind::whitespace ? " " : sheet.substr(token.begin, token.end - token.begin);
        if (words.size() > most_quoted) break;
    }
    if (words.size() <= most_quoted) return words;
    std::size_t cut = most_quoted;
    while (cut > 0 && (static_cast<unsigned char>(words[cut]) & 0xC0U) == 0x80U) --cut;
    return words.substr(0, cut) + "...";
}

bool is_word(const Token& token, std::string_view word) {
    if (token.kind != TokenKind::ident && token.kind != TokenKind::function && token.kind != TokenKind::at_keyword)
        return false;
    if (token.text.size() != word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (ascii::lower(token.text[i]) != word[i]) return false;
    return true;
}

}  // namespace offprint::style

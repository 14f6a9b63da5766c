#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace offprint::editorial {

enum class DateTokenKind : std::uint8_t { number, word, sign };

/// A run of decimal digits of any script, a run of letters, or one other character.
struct DateToken {
    DateTokenKind kind = DateTokenKind::sign;
    std::size_t begin = 0;  ///< bytes
    std::size_t end = 0;
    std::size_t length = 0;  ///< characters
    int value = 0;           ///< of a number of up to four digits
    char32_t first = 0;      ///< the first character
    int month = -1;          ///< of a word, once it has been asked for: 1-12, 0 for none
    std::string plain{};     ///< the plain word, once it has been asked for
};

/// A text's tokens, read as far as they are asked for and forgotten when the reading has gone on: a text of any length
/// takes one pass and little room.
class DateTokens {
public:
    DateTokens(std::string_view text, std::string_view language, std::size_t from)
        : text_(text), language_(language), next_(from) {}

    /// The token of an index, nullptr after the last. An index may be at most 64 below the greatest one asked for.
    const DateToken* at(std::size_t index);
    /// The token as a plain word; empty after the last.
    const std::string& plain(std::size_t index);
    /// 1-12 for a month's name, else 0.
    int month(std::size_t index);

    [[nodiscard]] std::string_view words(const DateToken& token) const {
        return text_.substr(token.begin, token.end - token.begin);
    }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::string_view language() const { return language_; }

private:
    // A power of two; forms look some twenty tokens ahead.
    static constexpr std::size_t kept = 128;

    bool read_next();
    void read_word(DateToken& token) const;
    void read_number(DateToken& token) const;
    DateToken* slot(std::size_t index);

    std::string_view text_;
    std::string_view language_;
    std::size_t next_;       ///< where the next token begins
    std::size_t count_ = 0;  ///< how many have been read
    std::array<DateToken, kept> ring_{};
};

/// A place among the tokens, for reading forms off them. Each `take` that fails leaves the place.
class DateCursor {
public:
    DateCursor(DateTokens& tokens, std::size_t at) : tokens_(&tokens), at_(at) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    void go_to(std::size_t at) { at_ = at; }
    void advance() { ++at_; }
    [[nodiscard]] DateCursor moved_to(std::size_t at) const { return {*tokens_, at}; }
    [[nodiscard]] std::string_view text() const { return tokens_->text(); }
    [[nodiscard]] std::string_view language() const { return tokens_->language(); }
    [[nodiscard]] const DateToken* peek(std::size_t ahead = 0) const { return tokens_->at(at_ + ahead); }
    [[nodiscard]] const DateToken* before(std::size_t behind = 1) const;
    /// The token as a plain word; empty at the end.
    [[nodiscard]] const std::string& word(std::size_t ahead = 0) const { return tokens_->plain(at_ + ahead); }
    [[nodiscard]] int month(std::size_t ahead = 0) const { return tokens_->month(at_ + ahead); }
    [[nodiscard]] std::string_view printed(std::size_t ahead = 0) const;
    /// Whether the token and the one before it touch.
    [[nodiscard]] bool is_tight(std::size_t ahead = 0) const;
    [[nodiscard]] bool is_number(std::size_t ahead = 0) const;
    /// A weekday's name or a word of it, in any length: also the one letter of Chinese, Japanese and Korean.
    [[nodiscard]] bool is_weekday() const;
    [[nodiscard]] bool is_sign(std::u32string_view among, std::size_t ahead = 0) const;

    std::optional<int> take_number(std::size_t min_digits, std::size_t max_digits);
    /// The sign taken, 0 for none.
    char32_t take_sign(std::u32string_view among);
    /// A word or a sign of a list parted by spaces, given as plain words.
    bool take_any(std::string_view among);
    /// At most four of them.
    void skip(std::string_view among);

private:
    DateTokens* tokens_;
    std::size_t at_;
};

}  // namespace offprint::editorial

#include "editorial/date_tokens.h"

#include <unicode/uchar.h>

#include "editorial/letters.h"
#include "editorial/plain_words.h"
#include "editorial/word_list.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

enum class Category : std::uint8_t { digit, letter, space, sign };

bool is_mark(char32_t character) {
    constexpr char32_t zero_width_non_joiner = 0x200C;
    const std::int8_t type = u_charType(static_cast<UChar32>(character));
    return type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || character == zero_width_non_joiner;
}

Category category_of(char32_t character) {
    if (character < 0x80) {
        if (character >= '0' && character <= '9') return Category::digit;
        const char32_t low = character | 0x20U;
        if (low >= 'a' && low <= 'z') return Category::letter;
        return character == ' ' || (character >= '\t' && character <= '\r') ? Category::space : Category::sign;
    }
    if (is_letter(character) || is_mark(character)) return Category::letter;
    if (is_digit(character)) return Category::digit;
    return text::is_blank(character) ? Category::space : Category::sign;
}

/// 年 月 日 and their like after a number: they stand there without a space, and a word may follow without one.
bool is_unit(char32_t character) {
    constexpr std::u32string_view units = U"年月日号號時时点分秒년월일시분초";
    return character >= 0x5000 && units.find(character) != std::u32string_view::npos;
}

/// "PublishedAugust" and "ESTFirst" are two words: a capital begins one after a small letter, and before one.
bool is_seam(char32_t before, char32_t now, char32_t after) {
    return is_upper(now) && (is_lower(before) || (is_upper(before) && is_lower(after)));
}

/// "201610:32": a year that its time is glued to.
bool is_year_with_hour(std::string_view digits, std::string_view rest) {
    const bool is_year = digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20";
    const bool has_minutes = rest.size() > 2 && rest[0] == ':' && rest[1] >= '0' && rest[1] <= '5';
    return is_year && has_minutes && (digits.size() == 5 || digits.size() == 6);
}

int value_of(std::string_view digits) {
    int value = 0;
    for (std::size_t at = 0; at < digits.size();) {
        const text::Decoded next = text::decode_at(digits, at);
        value = value * 10 + u_charDigitValue(static_cast<UChar32>(next.character));
        at += next.bytes;
    }
    return value;
}

}  // namespace

bool DateTokens::read_next() {
    text::Decoded now;
    Category category = Category::space;
    for (; next_ < text_.size(); next_ += now.bytes) {
        now = text::decode_at(text_, next_);
        category = category_of(now.character);
        if (category != Category::space) break;
    }
    if (next_ >= text_.size()) return false;
    DateToken token{DateTokenKind::sign, next_, next_ + now.bytes, 1, 0, now.character};
    if (category == Category::letter && is_unit(now.character) && !kept_.empty() &&
        kept_.back().kind == DateTokenKind::number)
        category = Category::sign;
    char32_t before = now.character;
    while (category != Category::sign && token.end < text_.size()) {
        now = text::decode_at(text_, token.end);
        if (category_of(now.character) != category) break;
        const bool is_letters = category == Category::letter;
        if (is_letters && is_seam(before, now.character, character_at(text_, token.end + now.bytes))) break;
        before = now.character;
        token.end += now.bytes;
        ++token.length;
    }
    if (category == Category::letter) token.kind = DateTokenKind::word;
    if (category == Category::digit) {
        token.kind = DateTokenKind::number;
        if (is_year_with_hour(words(token), text_.substr(token.end, 3))) {
            token.end = token.begin + 4;
            token.length = 4;
        }
        if (token.length <= 4) token.value = value_of(words(token));
    }
    next_ = token.end;
    kept_.push_back(token);
    return true;
}

const DateToken* DateTokens::at(std::size_t index) {
    constexpr std::size_t most_kept = 96;
    while (index >= first_ + kept_.size()) {
        if (!read_next()) return nullptr;
        if (kept_.size() > most_kept) {
            kept_.pop_front();
            ++first_;
        }
    }
    return index >= first_ ? &kept_[index - first_] : nullptr;
}

const DateToken* DateCursor::before(std::size_t behind) const {
    return at_ >= behind ? tokens_.at(at_ - behind) : nullptr;
}

std::string_view DateCursor::printed(std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    return token != nullptr ? tokens_.words(*token) : std::string_view();
}

std::string DateCursor::word(std::size_t ahead) const {
    constexpr std::size_t longest_word = 60;  // bytes: no word that dates need is longer
    return plain_word(printed(ahead).substr(0, longest_word));
}

bool DateCursor::is_tight(std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    const DateToken* left = at_ + ahead > 0 ? tokens_.at(at_ + ahead - 1) : nullptr;
    return token != nullptr && left != nullptr && left->end == token->begin;
}

bool DateCursor::is_number(std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    return token != nullptr && token->kind == DateTokenKind::number;
}

bool DateCursor::is_sign(std::u32string_view among, std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    return token != nullptr && token->kind == DateTokenKind::sign &&
           among.find(token->first) != std::u32string_view::npos;
}

std::optional<int> DateCursor::take_number(std::size_t min_digits, std::size_t max_digits) {
    const DateToken* token = peek();
    if (token == nullptr || token->kind != DateTokenKind::number) return std::nullopt;
    if (token->length < min_digits || token->length > max_digits) return std::nullopt;
    ++at_;
    return token->value;
}

char32_t DateCursor::take_sign(std::u32string_view among) {
    if (!is_sign(among)) return 0;
    const char32_t sign = peek()->first;
    ++at_;
    return sign;
}

bool DateCursor::take_any(std::string_view among) {
    const DateToken* token = peek();
    if (token == nullptr || token->kind == DateTokenKind::number || !has_word(among, word())) return false;
    ++at_;
    return true;
}

void DateCursor::skip(std::string_view among) {
    constexpr int most = 4;
    for (int i = 0; i < most && take_any(among); ++i) {
    }
}

}  // namespace offprint::editorial

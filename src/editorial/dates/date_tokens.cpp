#include "editorial/dates/date_tokens.h"

#include <unicode/uchar.h>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/month_names.h"
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
    if (character >= 0x4E00 && character <= 0x9FFF) return Category::letter;
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
    if (now >= 'a' && now <= 'z') return false;
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

text::Decoded decoded_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? text::Decoded{byte, 1} : text::decode_at(text, at);
}

}  // namespace

bool DateTokens::read_next() {
    text::Decoded now;
    Category category = Category::space;
    for (; next_ < text_.size(); next_ += now.bytes) {
        now = decoded_at(text_, next_);
        category = category_of(now.character);
        if (category != Category::space) break;
    }
    if (next_ >= text_.size()) return false;
    const bool is_after_number = count_ > 0 && slot(count_ - 1)->kind == DateTokenKind::number;
    if (category == Category::letter && is_after_number && is_unit(now.character)) category = Category::sign;
    DateToken& token = ring_[count_ % kept];
    token.kind = DateTokenKind::sign;
    token.begin = next_;
    token.end = next_ + now.bytes;
    token.length = 1;
    token.value = 0;
    token.first = now.character;
    token.month = -1;
    token.plain.clear();
    if (category == Category::letter) read_word(token);
    if (category == Category::digit) read_number(token);
    next_ = token.end;
    ++count_;
    return true;
}

void DateTokens::read_word(DateToken& token) const {
    token.kind = DateTokenKind::word;
    for (char32_t before = token.first; token.end < text_.size(); ++token.length) {
        const text::Decoded now = decoded_at(text_, token.end);
        if (category_of(now.character) != Category::letter) return;
        if (is_seam(before, now.character, character_at(text_, token.end + now.bytes))) return;
        before = now.character;
        token.end += now.bytes;
    }
}

void DateTokens::read_number(DateToken& token) const {
    token.kind = DateTokenKind::number;
    for (; token.end < text_.size(); ++token.length) {
        const text::Decoded now = decoded_at(text_, token.end);
        if (category_of(now.character) != Category::digit) break;
        token.end += now.bytes;
    }
    if (is_year_with_hour(words(token), text_.substr(token.end, 3))) {
        token.end = token.begin + 4;
        token.length = 4;
    }
    if (token.length <= 4) token.value = value_of(words(token));
}

DateToken* DateTokens::slot(std::size_t index) {
    while (index >= count_) {
        if (!read_next()) return nullptr;
    }
    return index + kept >= count_ ? &ring_[index % kept] : nullptr;
}

const DateToken* DateTokens::at(std::size_t index) { return slot(index); }

const std::string& DateTokens::plain(std::size_t index) {
    static const std::string nothing;
    constexpr std::size_t longest_word = 60;  // bytes: no word that dates need is longer
    DateToken* token = slot(index);
    if (token == nullptr) return nothing;
    if (token->plain.empty()) token->plain = plain_word(words(*token).substr(0, longest_word));
    return token->plain;
}

int DateTokens::month(std::size_t index) {
    DateToken* token = slot(index);
    if (token == nullptr || token->kind != DateTokenKind::word) return 0;
    if (token->month < 0) token->month = month_named(words(*token), language_);
    return token->month;
}

const DateToken* DateCursor::before(std::size_t behind) const {
    return at_ >= behind ? tokens_->at(at_ - behind) : nullptr;
}

std::string_view DateCursor::printed(std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    return token != nullptr ? tokens_->words(*token) : std::string_view();
}

bool DateCursor::is_tight(std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    const DateToken* left = at_ + ahead > 0 ? tokens_->at(at_ + ahead - 1) : nullptr;
    return token != nullptr && left != nullptr && left->end == token->begin;
}

bool DateCursor::is_number(std::size_t ahead) const {
    const DateToken* token = peek(ahead);
    return token != nullptr && token->kind == DateTokenKind::number;
}

bool DateCursor::is_weekday() const {
    const DateToken* token = peek();
    if (token == nullptr || token->kind != DateTokenKind::word) return false;
    return editorial::is_weekday(printed(), language()) ||
           has_word("日 月 火 水 木 金 土 일 월 화 수 목 금 토", word());
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

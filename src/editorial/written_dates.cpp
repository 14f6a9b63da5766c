#include "editorial/written_dates.h"

#include <charconv>
#include <string>
#include <vector>

#include "editorial/letters.h"
#include "editorial/month_names.h"
#include "editorial/word_list.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

enum class TokenKind : std::uint8_t { number, word, sign };

struct Token {
    TokenKind kind = TokenKind::sign;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string word;  ///< folded; a sign as it is
    int value = 0;
    [[nodiscard]] std::size_t size() const { return end - begin; }
};

enum class Category : std::uint8_t { digit, letter, space, sign };

Category category_of(char32_t character) {
    if (character >= '0' && character <= '9') return Category::digit;
    // 年 月 日 are signs here: they stand between numbers without a space.
    if (character == U'年' || character == U'月' || character == U'日') return Category::sign;
    if (is_letter(character)) return Category::letter;
    return is_space(character) ? Category::space : Category::sign;
}

Token token_of(std::string_view given, std::size_t begin, std::size_t end, Category category) {
    const std::string_view words = given.substr(begin, end - begin);
    Token token{TokenKind::sign, begin, end, std::string(words), 0};
    if (category == Category::digit) {
        token.kind = TokenKind::number;
        if (token.size() <= 4) std::from_chars(words.data(), words.data() + words.size(), token.value);
    }
    if (category == Category::letter) {
        token.kind = TokenKind::word;
        token.word = folded(words);
    }
    return token;
}

std::vector<Token> tokens_of(std::string_view given, std::size_t from) {
    std::vector<Token> tokens;
    for (std::size_t at = from; at < given.size();) {
        const std::size_t begin = at;
        const Category category = category_of(text::decode_at(given, at).character);
        do at += text::decode_at(given, at).bytes;
        while (category != Category::sign && at < given.size() &&
               category_of(text::decode_at(given, at).character) == category);
        if (category != Category::space) tokens.push_back(token_of(given, begin, at, category));
    }
    return tokens;
}

/// Words that may stand between the parts of a date ("21 de agosto de 2024", "21st of August") or before its time.
constexpr std::string_view inner_words = "st nd rd th er de del of ième ª º . ,";
constexpr std::string_view before_time = "at um à a в alle om o as às kl klo h , - – — | ·";

/// Reads one date from tokens, at a place.
class DateScan {
public:
    DateScan(const std::vector<Token>& tokens, std::size_t at, std::string_view language)
        : tokens_(tokens), at_(at), language_(language) {}

    std::optional<Date> scan() {
        const std::size_t start = at_;
        using Form = std::optional<Date> (DateScan::*)();
        for (const Form form : {&DateScan::year_first, &DateScan::day_month_year, &DateScan::month_day_year,
                                &DateScan::all_numbers, &DateScan::month_year}) {
            at_ = start;
            if (const std::optional<Date> date = (this->*form)()) return with_time(*date);
        }
        return std::nullopt;
    }
    [[nodiscard]] std::size_t at() const { return at_; }

private:
    [[nodiscard]] const Token* peek(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
    }
    std::optional<int> number(std::size_t min_digits, std::size_t max_digits) {
        const Token* token = peek();
        if (token == nullptr || token->kind != TokenKind::number) return std::nullopt;
        if (token->size() < min_digits || token->size() > max_digits) return std::nullopt;
        ++at_;
        return token->value;
    }
    std::optional<std::string> sign(std::string_view among) {
        const Token* token = peek();
        if (token == nullptr || token->kind != TokenKind::sign || !has_word(among, token->word)) return std::nullopt;
        ++at_;
        return token->word;
    }
    std::optional<int> month_word() {
        const Token* token = peek();
        if (token == nullptr || token->kind != TokenKind::word) return std::nullopt;
        const int month = month_named(token->word);
        if (month == 0) return std::nullopt;
        ++at_;
        return month;
    }
    void skip(std::string_view among) {
        for (const Token* token = peek(); token != nullptr && has_word(among, token->word); token = peek()) ++at_;
    }

    /// A date that exists, else none.
    static std::optional<Date> date_of(int year, int month, int day) {
        if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
        const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        return parse_iso_date(std::to_string(year) + "-" + two(month) + "-" + two(day));
    }

    std::optional<Date> year_first() {
        const std::optional<int> year = number(4, 4);
        if (!year) return std::nullopt;
        const std::optional<std::string> first = sign("- / . 年");
        const std::optional<int> month = first ? number(1, 2) : std::nullopt;
        if (!month) return std::nullopt;
        const std::optional<std::string> second = sign("- / . 月");
        if (!second || (*first != *second && *second != "月")) return std::nullopt;
        const std::optional<int> day = number(1, 2);
        if (!day) return std::nullopt;
        sign("日");
        return date_of(*year, *month, *day);
    }
    std::optional<Date> day_month_year() {
        const std::optional<int> day = number(1, 2);
        if (!day) return std::nullopt;
        skip(inner_words);
        const std::optional<int> month = month_word();
        if (!month) return std::nullopt;
        skip(inner_words);
        const std::optional<int> year = number(4, 4);
        return year ? date_of(*year, *month, *day) : std::nullopt;
    }
    std::optional<Date> month_day_year() {
        const std::optional<int> month = month_word();
        if (!month) return std::nullopt;
        skip(inner_words);
        const std::optional<int> day = number(1, 2);
        if (!day) return std::nullopt;
        skip(inner_words);
        const std::optional<int> year = number(4, 4);
        return year ? date_of(*year, *month, *day) : std::nullopt;
    }
    std::optional<Date> month_year() {
        const std::optional<int> month = month_word();
        if (!month) return std::nullopt;
        skip("de del . ,");
        const std::optional<int> year = number(4, 4);
        std::optional<Date> date = year ? date_of(*year, *month, 1) : std::nullopt;
        if (date) date->precision = DatePrecision::month;
        return date;
    }
    std::optional<Date> all_numbers() {
        const std::optional<int> first = number(1, 2);
        const std::optional<std::string> mark = first ? sign(". / -") : std::nullopt;
        const std::optional<int> second = mark ? number(1, 2) : std::nullopt;
        if (!second || sign(". / -") != mark) return std::nullopt;
        const std::optional<int> year = number(4, 4);
        if (!year) return std::nullopt;
        if (*first > 12 || *mark == "." || (!language_.empty() && !is_english()))
            return date_of(*year, *second, *first);
        if (*second > 12 || language_ == "en-US") return date_of(*year, *first, *second);
        return *first == *second || language_ == "en-GB" ? date_of(*year, *second, *first) : std::nullopt;
    }
    [[nodiscard]] bool is_english() const { return language_.substr(0, 2) == "en"; }

    Date with_time(Date date) {
        if (date.precision != DatePrecision::day) return date;
        const std::size_t end_of_day = at_;
        if (const Token* token = peek(); token != nullptr && (token->word == "t" || has_word(before_time, token->word)))
            skip(std::string(before_time) + " t");
        const std::optional<int> hour = number(1, 2);
        const std::optional<int> minute = hour && sign(":") ? number(2, 2) : std::nullopt;
        if (!minute || *hour > 23 || *minute > 59) {
            at_ = end_of_day;
            return date;
        }
        date.hour = static_cast<std::uint8_t>(*hour);
        date.minute = static_cast<std::uint8_t>(*minute);
        date.precision = DatePrecision::minute;
        read_seconds(date);
        read_half_of_day(date);
        read_zone(date);
        return date;
    }
    void read_seconds(Date& date) {
        const std::size_t before = at_;
        const std::optional<int> second = sign(":") ? number(2, 2) : std::nullopt;
        if (!second || *second > 59) {
            at_ = before;
            return;
        }
        date.second = static_cast<std::uint8_t>(*second);
        date.precision = DatePrecision::second;
        const std::size_t after = at_;
        if (!sign(".") || !number(1, 4)) at_ = after;
    }
    void read_half_of_day(Date& date) {
        const Token* token = peek();
        if (token == nullptr || token->kind != TokenKind::word) return;
        const std::size_t before = at_;
        const char half = token->word.front();
        ++at_;
        if (token->word == "a" || token->word == "p") {
            const Token* dot = peek();
            const Token* letter = peek(1);
            if (dot == nullptr || letter == nullptr || dot->word != "." || letter->word != "m") {
                at_ = before;
                return;
            }
            at_ += 2;
            skip(".");
        } else if (token->word != "am" && token->word != "pm") {
            at_ = before;
            return;
        }
        if (half == 'p' && date.hour < 12) date.hour = static_cast<std::uint8_t>(date.hour + 12);
        if (half == 'a' && date.hour == 12) date.hour = 0;
    }
    void read_zone(Date& date) {
        const std::size_t before = at_;
        sign("(");
        const Token* token = peek();
        const bool is_named = token != nullptr && has_word("utc gmt z", token->word);
        if (is_named) ++at_;
        const Token* mark = peek();
        const bool is_shifted = mark != nullptr && has_word("+ - −", mark->word);
        if (is_shifted) ++at_;
        const std::optional<int> shift = is_shifted ? number(1, 4) : std::nullopt;
        if (!is_named && !shift) {
            at_ = before;
            return;
        }
        if (!shift && is_shifted) --at_;
        date.zone_minutes = static_cast<std::int16_t>(shift ? zone_minutes(*shift, mark->word != "+") : 0);
        sign(")");
    }
    int zone_minutes(int shift, bool is_west) {
        int minutes = shift >= 100 ? shift / 100 * 60 + shift % 100 : shift * 60;
        if (shift < 100 && sign(":")) minutes += number(2, 2).value_or(0);
        return (is_west ? -1 : 1) * (minutes <= 14 * 60 ? minutes : 0);
    }

    const std::vector<Token>& tokens_;
    std::size_t at_;
    std::string_view language_;
};

std::size_t begin_with_weekday(const std::vector<Token>& tokens, std::size_t first) {
    std::size_t at = first;
    while (at > 0 && has_word(", . der le den", tokens[at - 1].word)) --at;
    return at > 0 && is_weekday(tokens[at - 1].word) ? at - 1 : first;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view given, std::string_view language, std::size_t from) {
    const std::vector<Token> tokens = tokens_of(given, from);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == TokenKind::sign) continue;
        // A number glued to a longer number or a word is no date: "v2024-08-21", "1.2.2024.3" begin elsewhere.
        if (i > 0 && tokens[i - 1].end == tokens[i].begin && tokens[i - 1].kind != TokenKind::sign) continue;
        DateScan scan(tokens, i, language);
        const std::optional<Date> date = scan.scan();
        if (!date) continue;
        return FoundDate{*date, tokens[begin_with_weekday(tokens, i)].begin, tokens[scan.at() - 1].end};
    }
    return std::nullopt;
}

std::optional<Date> parse_date(std::string_view given, std::string_view language) {
    const std::string_view words = text::trimmed(given);
    if (words.size() > 200) return std::nullopt;
    if (const std::optional<Date> date = parse_iso_date(std::string(words))) return date;
    const std::optional<FoundDate> found = find_date(words, language);
    if (!found || found->begin != 0) return std::nullopt;
    const std::string_view left = words.substr(found->end);
    return left.empty() || left == "." ? std::optional(found->date) : std::nullopt;
}

}  // namespace offprint::editorial

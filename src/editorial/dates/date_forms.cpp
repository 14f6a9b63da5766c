#include "editorial/dates/date_forms.h"

#include <algorithm>
#include <array>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/date_labels.h"
#include "editorial/dates/month_names.h"
#include "editorial/dates/other_calendars.h"
#include "editorial/dates/written_times.h"

namespace offprint::editorial {
namespace {

// Two-digit years are read in rows only: in longer texts "1.12.24" is a clause, a version, a verse.
constexpr std::size_t longest_row = 80;
constexpr int first_year = 1500;
constexpr int last_year = 2199;

/// Between day, month and year: "21 de agosto de 2024", "21st of August", "21-én". Plain.
constexpr std::string_view day_fillers = "st nd rd th er eme ieme de del of d do da dan di den ten a º ª ° . , ، ' ’ -";
constexpr std::string_view year_fillers = "de del d do da di . , ، ' ’ - عام سنة nam lui";
/// After a year: "г.", "року", "m."; read over with their full stop.
constexpr std::string_view year_suffixes = "г года год р року r roku ж жылы й godine god";

/// Which of two numbers is the day.
enum class Order : std::uint8_t { unknown, day_first, month_first };

std::string_view primary_of(std::string_view language) { return language.substr(0, language.find_first_of("-_")); }

Order order_of(std::string_view language) {
    const std::string tag = folded(language.substr(0, 16));
    const std::string primary(primary_of(tag));
    const std::string region = tag.size() > primary.size() ? tag.substr(primary.size() + 1) : std::string();
    if (primary.empty() || primary == "und" || has_word("zh ja ko", primary)) return Order::unknown;
    if (has_word("fil tl", primary)) return Order::month_first;
    if (primary != "en") return region == "us" ? Order::unknown : Order::day_first;
    if (has_word("us ph", region)) return Order::month_first;
    // Canada writes all three.
    return region.empty() || region == "ca" ? Order::unknown : Order::day_first;
}

/// A date that exists, else none. Years of other calendars have been converted.
std::optional<Date> date_of(int year, int month, int day) {
    constexpr std::array<int, 12> days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < first_year || year > last_year || month < 1 || month > 12) return std::nullopt;
    if (day < 1 || day > days.at(static_cast<std::size_t>(month - 1))) return std::nullopt;
    const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month == 2 && day == 29 && !is_leap) return std::nullopt;
    Date date;
    date.year = year;
    date.month = static_cast<std::uint8_t>(month);
    date.day = static_cast<std::uint8_t>(day);
    return date;
}

int whole_year(int two_digits) { return two_digits < 70 ? 2000 + two_digits : 1900 + two_digits; }

/// Reads the forms of a day, one after the other.
class DayScan {
public:
    explicit DayScan(const DateCursor& cursor)
        : cursor_(cursor), start_(cursor.at()), language_(cursor.language()), primary_(primary_of(language_)) {}

    std::optional<Date> scan() {
        const std::size_t begin = cursor_.at();
        for (const Form form :
             {&DayScan::year_first, &DayScan::year_then_month_name, &DayScan::day_month_year, &DayScan::month_day_year,
              &DayScan::all_numbers, &DayScan::era_year, &DayScan::month_year}) {
            cursor_.go_to(begin);
            std::optional<Date> date = (this->*form)();
            if (!date) continue;
            take_year_suffix();
            return date;
        }
        cursor_.go_to(begin);
        return std::nullopt;
    }
    [[nodiscard]] std::size_t at() const { return cursor_.at(); }

private:
    using Form = std::optional<Date> (DayScan::*)();

    std::optional<int> take_month_name() {
        const DateToken* token = cursor_.peek();
        if (token == nullptr || token->kind != DateTokenKind::word) return std::nullopt;
        if (const std::optional<int> month = take_numbered_month()) return month;
        if (const std::optional<int> month = take_dotted_month()) return month;
        const int month = cursor_.month();
        if (month == 0) return std::nullopt;
        cursor_.advance();
        take_second_name(month);
        return month;
    }
    /// Vietnamese numbers the months, in digits or words: "tháng 8", "tháng tám", "thg 8".
    std::optional<int> take_numbered_month() {
        constexpr std::array<std::string_view, 10> names{"gieng", "hai", "ba",  "tu",   "nam",
                                                         "sau",   "bay", "tam", "chin", "muoi"};
        const std::size_t begin = cursor_.at();
        if (!cursor_.take_any("thang thg")) return std::nullopt;
        if (const std::optional<int> month = cursor_.take_number(1, 2)) return month;
        const auto* const name = std::find(names.begin(), names.end(), cursor_.word());
        if (name == names.end() && cursor_.word() != "mot") {
            cursor_.go_to(begin);
            return std::nullopt;
        }
        cursor_.advance();
        int month = name == names.end() ? 1 : static_cast<int>(name - names.begin()) + 1;
        if (month == 10 && cursor_.take_any("mot")) month = 11;
        if (month == 10 && cursor_.take_any("hai")) month = 12;
        return month;
    }
    /// Thai abbreviations have a full stop inside: "ส.ค.".
    std::optional<int> take_dotted_month() {
        if (!cursor_.is_sign(U".", 1) || !cursor_.is_tight(1) || !cursor_.is_tight(2)) return std::nullopt;
        const DateToken* token = cursor_.peek();
        constexpr char32_t first_thai = 0xE00;
        constexpr char32_t last_lao = 0xEFF;
        if (token->first < first_thai || token->first > last_lao) return std::nullopt;
        const int month = month_named(std::string(cursor_.printed()).append(".").append(cursor_.printed(2)), language_);
        if (month == 0) return std::nullopt;
        cursor_.go_to(cursor_.at() + 3);
        return month;
    }
    /// "آب/أغسطس": the month's name in two countries.
    void take_second_name(int month) {
        const bool is_paired = cursor_.is_sign(U"/(") && cursor_.month(1) == month;
        if (!is_paired) return;
        const bool is_bracketed = cursor_.is_sign(U"(");
        cursor_.go_to(cursor_.at() + 2);
        if (is_bracketed) cursor_.take_sign(U")");
    }
    /// The year after a month's name, Gregorian.
    std::optional<int> take_year() {
        const bool is_buddhist = take_buddhist_era();
        const std::optional<int> year = cursor_.take_number(4, 4);
        if (!year) return std::nullopt;
        return is_buddhist || is_thai_year(*year) ? *year - buddhist_offset : *year;
    }
    /// "พ.ศ.", "ค.ศ." (the common era).
    bool take_buddhist_era() {
        const bool is_buddhist = cursor_.word() == "พ";
        if ((!is_buddhist && cursor_.word() != "ค") || !cursor_.is_sign(U".", 1) || cursor_.word(2) != "ศ")
            return false;
        cursor_.go_to(cursor_.at() + 3);
        cursor_.take_sign(U".");
        return is_buddhist;
    }
    [[nodiscard]] bool is_thai_year(int year) const {
        return year >= 2400 && year < 2700 && (primary_ == "th" || primary_.empty() || primary_ == "und");
    }

    std::optional<Date> year_first() {
        const std::optional<int> year = cursor_.take_number(4, 4);
        const char32_t first = year ? cursor_.take_sign(U"-‐‑/.年년／") : 0;
        const std::optional<int> month = first != 0 ? cursor_.take_number(1, 2) : std::nullopt;
        if (!month) return std::nullopt;
        if (first == U'年' || first == U'년') return year_first_with_units(*year, *month);
        if (is_glued_to_word()) return std::nullopt;
        const char32_t second = cursor_.take_sign(U"-‐‑/.／");
        const bool is_even = second == first && is_evenly_set(first);
        const std::optional<int> day = is_even ? cursor_.take_number(1, 2) : std::nullopt;
        if (!day || is_numbered_otherwise()) return std::nullopt;
        return solar_or_civil(*year, *month, *day);
    }
    /// A path ("page2024/08/21"), unless the word is a label.
    [[nodiscard]] bool is_glued_to_word() const {
        if (start_ == 0 || !cursor_.moved_to(start_).is_tight()) return false;
        const DateCursor behind = cursor_.moved_to(start_ - 1);
        const bool is_word = behind.peek()->kind == DateTokenKind::word && behind.peek()->first < 0x2E80;
        return is_word && !is_date_label(behind.word());
    }
    std::optional<Date> year_first_with_units(int year, int month) {
        if (cursor_.take_sign(U"月월") == 0) return std::nullopt;
        const std::optional<int> day = cursor_.take_number(1, 2);
        if (day && cursor_.take_sign(U"日号號일") != 0) return date_of(year, month, *day);
        if (day) return std::nullopt;
        std::optional<Date> date = date_of(year, month, 1);
        if (date) date->precision = DatePrecision::month;
        return date;
    }
    /// Hyphens stand without spaces; dots and strokes may have them.
    [[nodiscard]] bool is_evenly_set(char32_t mark) const {
        // At the last number: the tokens before are number, mark, number, mark.
        if (mark == U'.') return true;
        DateCursor behind = cursor_;
        bool is_tight = true;
        for (std::size_t i = 0; i < 4; ++i) {
            behind.go_to(cursor_.at() - i);
            is_tight = is_tight && behind.is_tight();
        }
        return is_tight || mark == U'/' || mark == U'／';
    }
    /// "version 2024.8.21", "ISBN 1-2-2024": the word before says what the numbers are.
    [[nodiscard]] bool is_numbered_otherwise() const {
        DateCursor behind = cursor_;
        for (std::size_t i = 1; i <= 2 && i <= start_; ++i) {
            behind.go_to(start_ - i);
            if (has_word("v ver version isbn issn ip tel phone fax rev build no nr § art", behind.word())) return true;
        }
        return false;
    }
    /// A year below 1500 is none of ours, unless it is of the Persian calendar.
    [[nodiscard]] std::optional<Date> solar_or_civil(int year, int month, int day) const {
        if (year >= first_year || !has_word("fa ps ckb", primary_)) {
            const int civil = is_thai_year(year) && primary_ == "th" ? year - buddhist_offset : year;
            return date_of(civil, month, day);
        }
        const std::optional<CivilDay> civil = from_persian({year, month, day});
        return civil ? date_of(civil->year, civil->month, civil->day) : std::nullopt;
    }

    /// "2024. augusztus 21.", "2024 m. rugpjūčio 21 d.", "2024. gada 21. augustā", "2024 Aug 21".
    std::optional<Date> year_then_month_name() {
        const std::optional<int> year = cursor_.take_number(4, 4);
        if (!year) return std::nullopt;
        cursor_.skip("m . , metu gada г");
        const std::size_t month_at = cursor_.at();
        // "in 2024 may 5": a small letter right after the year is another word.
        if (month_at == start_ + 1 && is_lower(character_at(cursor_.printed(), 0))) return std::nullopt;
        std::optional<int> month = take_month_name();
        if (month) {
            cursor_.skip(". ,");
            const std::optional<int> day = cursor_.take_number(1, 2);
            if (!day || cursor_.is_sign(U":：") || cursor_.word() == "h") return std::nullopt;
            take_day_suffix();
            return date_of(*year, *month, *day);
        }
        cursor_.go_to(month_at);
        const bool is_latvian = cursor_.before()->kind == DateTokenKind::sign || primary_ == "lv";
        const std::optional<int> day = is_latvian ? cursor_.take_number(1, 2) : std::nullopt;
        if (!day) return std::nullopt;
        cursor_.skip(".");
        month = take_month_name();
        return month ? date_of(*year, *month, *day) : std::nullopt;
    }
    /// "21.", "21 d.", "21-én", "21., szerda" keeps its comma.
    void take_day_suffix() {
        const std::size_t begin = cursor_.at();
        if (cursor_.take_any("d")) {
            cursor_.take_sign(U".");
            return;
        }
        if (cursor_.take_sign(U"-") != 0 && cursor_.is_tight() && cursor_.take_any("an en i jen")) return;
        cursor_.go_to(begin);
        cursor_.take_any("st nd rd th");
    }

    std::optional<Date> day_month_year() {
        const std::optional<int> day = cursor_.take_number(1, 2);
        if (!day) return std::nullopt;
        const char32_t mark = take_tight_mark();
        if (mark == 0) cursor_.skip(day_fillers);
        if (mark == 0 && cursor_.month() == 0 && cursor_.month(1) != 0 && cursor_.is_weekday()) cursor_.advance();
        if (const int month = persian_month_named(cursor_.printed()); month != 0) return persian_date(*day, month);
        const std::optional<int> month = take_month_name();
        if (!month) return std::nullopt;
        if (mark != 0) return year_after_mark(*day, *month, mark);
        cursor_.skip(year_fillers);
        const std::optional<int> year = take_year();
        return year ? date_of(*year, *month, *day) : std::nullopt;
    }
    char32_t take_tight_mark() {
        return cursor_.is_sign(U"-/") && cursor_.is_tight() && cursor_.is_tight(1) ? cursor_.take_sign(U"-/") : 0;
    }
    /// "21-Aug-2024", "21/Aug/24".
    std::optional<Date> year_after_mark(int day, int month, char32_t mark) {
        if (cursor_.take_sign(U"-/") != mark || !cursor_.is_tight()) return std::nullopt;
        if (const std::optional<int> year = cursor_.take_number(4, 4)) return date_of(*year, month, day);
        const std::optional<int> year = is_row() ? cursor_.take_number(2, 2) : std::nullopt;
        return year ? date_of(whole_year(*year), month, day) : std::nullopt;
    }
    std::optional<Date> persian_date(int day, int month) {
        cursor_.advance();
        cursor_.skip("ماه ، ,");
        const std::optional<int> year = cursor_.take_number(4, 4);
        const std::optional<CivilDay> civil =
            year && *year >= 1200 && *year < first_year ? from_persian({*year, month, day}) : std::nullopt;
        return civil ? date_of(civil->year, civil->month, civil->day) : std::nullopt;
    }

    std::optional<Date> month_day_year() {
        const std::optional<int> month = take_month_name();
        if (!month) return std::nullopt;
        cursor_.skip(". , de the ngay");
        const std::optional<int> day = cursor_.take_number(1, 2);
        if (!day) return std::nullopt;
        cursor_.skip("st nd rd th . , ، de nam");
        const std::optional<int> year = cursor_.take_number(4, 4);
        return year ? date_of(*year, *month, *day) : std::nullopt;
    }
    std::optional<Date> month_year() {
        if (is_after_number()) return std::nullopt;
        const std::string_view word = cursor_.printed();
        const std::optional<int> month = take_month_name();
        if (!month) return std::nullopt;
        const bool is_own = own_month_named(word, language_) == *month || primary_ == "vi" || primary_ == "th";
        if (!is_own) return std::nullopt;
        cursor_.skip("de del . , nam");
        const std::optional<int> year = take_year();
        std::optional<Date> date = year ? date_of(*year, *month, 1) : std::nullopt;
        if (date) date->precision = DatePrecision::month;
        return date;
    }
    /// "30 February 2024", "20–21 August 2024": a month of days that were not read.
    [[nodiscard]] bool is_after_number() const {
        for (std::size_t i = 1; i <= 2 && i <= start_; ++i) {
            const DateCursor behind = cursor_.moved_to(start_ - i);
            if (behind.is_number()) return behind.peek()->length <= 2;
            if (behind.is_sign(U"/")) return true;  // "Jan/Feb 2024" is an issue
            if (!has_word(day_fillers, behind.word()) && !behind.is_weekday()) return false;
        }
        return false;
    }
    /// "令和6年8月21日".
    std::optional<Date> era_year() {
        const std::optional<int> offset = era_offset(cursor_.printed());
        if (!offset) return std::nullopt;
        cursor_.advance();
        const std::optional<int> year = cursor_.take_number(1, 3);
        if (!year || cursor_.take_sign(U"年") == 0) return std::nullopt;
        const std::optional<int> month = cursor_.take_number(1, 2);
        return month ? year_first_with_units(*offset + *year, *month) : std::nullopt;
    }

    std::optional<Date> all_numbers() {
        const std::optional<int> first = cursor_.take_number(1, 2);
        const char32_t mark = first ? cursor_.take_sign(U"./-‐‑／") : 0;
        const std::optional<int> second = mark != 0 ? cursor_.take_number(1, 2) : std::nullopt;
        if (!second || cursor_.take_sign(U"./-‐‑／") != mark || !is_evenly_set(mark)) return std::nullopt;
        const std::optional<int> year = take_numeric_year(mark);
        if (!year || is_numbered_otherwise()) return std::nullopt;
        Order order = mark == U'.' ? Order::day_first : order_of(language_);
        if (order == Order::unknown && is_american_time_next()) order = Order::month_first;
        if (*first > 12 || (order == Order::day_first && *second <= 12)) return date_of(*year, *second, *first);
        if (*second > 12 || order == Order::month_first) return date_of(*year, *first, *second);
        return *first == *second ? date_of(*year, *second, *first) : std::nullopt;
    }
    /// "10/04/2016 05:07 AM EDT".
    [[nodiscard]] bool is_american_time_next() const {
        DateCursor ahead = cursor_;
        Date timed;
        if (!take_time_after_day(ahead, timed, language_) || ahead.at() == 0) return false;
        ahead.go_to(ahead.at() - 1);
        return has_word("et est edt ct cst cdt mt mst mdt pt pst pdt", ahead.word());
    }
    std::optional<int> take_numeric_year(char32_t mark) {
        if (const std::optional<int> year = cursor_.take_number(4, 4))
            return is_thai_year(*year) && primary_ == "th" ? *year - buddhist_offset : *year;
        const DateToken* token = cursor_.peek();
        const bool may_be_short = token != nullptr && is_row() && cursor_.is_tight() && (mark == U'/' || mark == U'.');
        if (!may_be_short || (mark == U'.' && !is_padded())) return std::nullopt;
        const std::optional<int> year = cursor_.take_number(2, 2);
        return year ? std::optional(whole_year(*year)) : std::nullopt;
    }
    /// "21.08.24" is a date, "2.8.24" a version or a clause, outside languages that write dates so.
    [[nodiscard]] bool is_padded() const {
        if (!primary_.empty() && primary_ != "en") return true;
        return cursor_.before(4)->length == 2 && cursor_.before(2)->length == 2;
    }
    [[nodiscard]] bool is_row() const { return cursor_.text().size() <= longest_row; }

    void take_year_suffix() {
        const DateToken* token = cursor_.peek();
        if (token != nullptr && cursor_.take_any(year_suffixes)) cursor_.take_sign(U".");
    }

    DateCursor cursor_;
    std::size_t start_;
    std::string_view language_;
    std::string_view primary_;
};

}  // namespace

std::optional<Date> take_day(DateCursor& cursor) {
    DayScan scan(cursor);
    const std::optional<Date> date = scan.scan();
    if (date) cursor.go_to(scan.at());
    return date;
}

}  // namespace offprint::editorial

#include <array>
#include <charconv>

#include <fmt/format.h>

#include "offprint/date.h"
#include "text/utf8.h"

namespace offprint {
namespace {

constexpr int days_in(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && is_leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

bool exists(const Date& date) {
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= days_in(date.year, date.month) && date.hour <= 23 && date.minute <= 59 && date.second <= 60;
}

/// Days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
std::int64_t days_since_epoch(std::int64_t year, unsigned month, unsigned day) {
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto year_of_era = static_cast<unsigned>(year - era * 400);
    const unsigned day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + static_cast<std::int64_t>(day_of_era) - 719468;
}

Date from_minutes(std::int64_t minutes, std::uint8_t second) {
    std::int64_t days = minutes / 1440;
    std::int64_t rest = minutes % 1440;
    if (rest < 0) {
        rest += 1440;
        --days;
    }
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto day_of_era = static_cast<unsigned>(days - era * 146097);
    const unsigned year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const unsigned day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const unsigned shifted = (5 * day_of_year + 2) / 153;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    Date date;
    date.year = static_cast<std::int32_t>(static_cast<std::int64_t>(year_of_era) + era * 400 + (month <= 2 ? 1 : 0));
    date.month = static_cast<std::uint8_t>(month);
    date.day = static_cast<std::uint8_t>(day_of_year - (153 * shifted + 2) / 5 + 1);
    date.hour = static_cast<std::uint8_t>(rest / 60);
    date.minute = static_cast<std::uint8_t>(rest % 60);
    date.second = second;
    return date;
}

/// Reads digits and signs off the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : left_(text) {}

    bool number(std::size_t digits, int& value) {
        if (left_.size() < digits) return false;
        for (std::size_t i = 0; i < digits; ++i) {
            if (left_[i] < '0' || left_[i] > '9') return false;
        }
        std::from_chars(left_.data(), left_.data() + digits, value);
        left_.remove_prefix(digits);
        return true;
    }
    bool take(char sign) {
        if (left_.empty() || left_.front() != sign) return false;
        left_.remove_prefix(1);
        return true;
    }
    bool take_any(std::string_view signs) {
        if (left_.empty() || signs.find(left_.front()) == std::string_view::npos) return false;
        left_.remove_prefix(1);
        return true;
    }
    void skip_digits() {
        while (!left_.empty() && left_.front() >= '0' && left_.front() <= '9') left_.remove_prefix(1);
    }
    [[nodiscard]] bool is_done() const { return left_.empty(); }
    [[nodiscard]] bool starts_with(char sign) const { return !left_.empty() && left_.front() == sign; }

private:
    std::string_view left_;
};

bool scan_zone(Scanner& scan, Date& date) {
    if (scan.take_any("Zz")) {
        date.zone_minutes = std::int16_t{0};
        return true;
    }
    const int sign = scan.starts_with('-') ? -1 : 1;
    if (!scan.take_any("+-")) return true;
    int hours = 0;
    int minutes = 0;
    if (!scan.number(2, hours)) return false;
    scan.take(':');
    if (!scan.is_done() && !scan.number(2, minutes)) return false;
    if (hours > 14 || minutes > 59) return false;
    date.zone_minutes = static_cast<std::int16_t>(sign * (hours * 60 + minutes));
    return true;
}

bool scan_time(Scanner& scan, Date& date) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!scan.number(2, hour)) return false;
    scan.take(':');
    if (!scan.number(2, minute)) return false;
    date.precision = DatePrecision::minute;
    if (scan.take(':') || (!scan.is_done() && !scan.starts_with('+') && !scan.starts_with('-') &&
                           !scan.starts_with('Z') && !scan.starts_with('z') && !scan.starts_with(' '))) {
        if (!scan.number(2, second)) return false;
        date.precision = DatePrecision::second;
        if (scan.take_any(".,")) scan.skip_digits();
    }
    date.hour = static_cast<std::uint8_t>(hour);
    date.minute = static_cast<std::uint8_t>(minute);
    date.second = static_cast<std::uint8_t>(second);
    scan.take(' ');
    return scan_zone(scan, date);
}

}  // namespace

std::string to_iso(const Date& date) {
    std::string text = fmt::format("{:04}", date.year);
    if (date.precision >= DatePrecision::month) text += fmt::format("-{:02}", date.month);
    if (date.precision >= DatePrecision::day) text += fmt::format("-{:02}", date.day);
    if (date.precision < DatePrecision::minute) return text;
    text += fmt::format("T{:02}:{:02}", date.hour, date.minute);
    if (date.precision == DatePrecision::second) text += fmt::format(":{:02}", date.second);
    if (!date.zone_minutes) return text;
    const int zone = *date.zone_minutes;
    if (zone == 0) return text + "Z";
    const int size = zone < 0 ? -zone : zone;
    return text + fmt::format("{}{:02}:{:02}", zone < 0 ? '-' : '+', size / 60, size % 60);
}

std::string to_utc_instant(const Date& date) {
    const std::int64_t minutes = days_since_epoch(date.year, date.month, date.day) * 1440 + date.hour * 60 +
                                 date.minute - date.zone_minutes.value_or(0);
    Date utc = from_minutes(minutes, date.second);
    utc.precision = DatePrecision::second;
    utc.zone_minutes = std::int16_t{0};
    return to_iso(utc);
}

std::optional<Date> parse_iso_date(const std::string& given) {
    const std::string_view text = text::trimmed(given);
    Scanner scan(text);
    Date date;
    int year = 0;
    int month = 1;
    int day = 1;
    if (!scan.number(4, year)) return std::nullopt;
    date.year = year;
    date.precision = DatePrecision::year;
    const bool is_dashed = scan.take('-');
    if (is_dashed || !scan.is_done()) {
        if (!scan.number(2, month)) return std::nullopt;
        date.precision = DatePrecision::month;
        if (!is_dashed && scan.is_done()) return std::nullopt;  // "202408" could be anything
    }
    if (is_dashed ? scan.take('-') : !scan.is_done()) {
        if (!scan.number(2, day)) return std::nullopt;
        date.precision = DatePrecision::day;
    }
    date.month = static_cast<std::uint8_t>(month);
    date.day = static_cast<std::uint8_t>(day);
    if (date.precision == DatePrecision::day && scan.take_any("Tt ") && !scan_time(scan, date)) return std::nullopt;
    if (!scan.is_done() || !exists(date)) return std::nullopt;
    return date;
}

}  // namespace offprint

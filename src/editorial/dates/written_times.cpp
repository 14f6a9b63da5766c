#include "editorial/dates/written_times.h"

#include <algorithm>
#include <optional>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/time_zones.h"

namespace offprint::editorial {
namespace {

/// Words and signs between a day and its time, plain.
constexpr std::string_view joiners =
    "at um a в у о alle ore om o as kl klo klockan h t , - – — | · • / ( @ saat la las los ora ure u godz "
    "godzina lúc luc pukul jam στισ في الساعة ساعت בשעה เวลา সময় hora heures hrs ob в около ， ، ・ . v ve";
/// Words after which "6.30" is a time; elsewhere it is a number.
constexpr std::string_view dotted_openers = "at um alle ore kl klo klockan pukul jam o as las godz ob ore saat";
constexpr std::string_view dotted_languages = "fi da it id nb nn sv";
/// Words that mark hours without saying more.
constexpr std::string_view hour_marks = "uhr h hs hrs hr น ч час часов годин hod g klo u uur";
/// Chinese, Japanese and Korean set the half of the day before the hour, Arabic and Greek behind it.
constexpr std::string_view early_halves = "上午 午前 오전 早上 凌晨 清晨";
constexpr std::string_view late_halves = "下午 午後 오후 晚上 傍晚";

enum class Half : std::uint8_t { unsaid, before_noon, after_noon };

std::string_view primary_of(std::string_view language) { return language.substr(0, language.find_first_of("-_")); }

Half take_half_before(DateCursor& cursor) {
    if (cursor.take_any(early_halves)) return Half::before_noon;
    return cursor.take_any(late_halves) ? Half::after_noon : Half::unsaid;
}

/// "a.m.", "p. m.", "μ.μ.": two letters that may have dots.
Half take_lettered_half(DateCursor& cursor) {
    const std::string first = cursor.word();
    if (first == "am" || first == "pm" || first == "ص" || first == "م") {
        cursor.advance();
        cursor.take_sign(U".");
        return first == "am" || first == "ص" ? Half::before_noon : Half::after_noon;
    }
    if (!has_word("a p π μ", first)) return Half::unsaid;
    const std::size_t second = cursor.is_sign(U".", 1) ? 2 : 1;
    const std::string letter = cursor.word(second);
    if (letter != "m" && letter != "μ") return Half::unsaid;
    cursor.go_to(cursor.at() + second + 1);
    cursor.take_sign(U".");
    return first == "a" || first == "π" ? Half::before_noon : Half::after_noon;
}

Half take_half_after(DateCursor& cursor) {
    const Half half = take_half_before(cursor);
    return half == Half::unsaid ? take_lettered_half(cursor) : half;
}

void set_half(Date& date, Half half) {
    if (half == Half::after_noon && date.hour < 12) date.hour = static_cast<std::uint8_t>(date.hour + 12);
    if (half == Half::before_noon && date.hour == 12) date.hour = 0;
}

bool is_half_word(DateCursor& cursor, std::size_t ahead) {
    const std::string word = cursor.word(ahead);
    if (has_word("am pm ص م", word)) return true;
    return has_word("a p π μ", word) && has_word("m μ .", cursor.word(ahead + 1));
}

bool is_zone_name(std::string_view word) {
    return std::any_of(named_zones.begin(), named_zones.end(),
                       [word](const NamedZone& zone) { return zone.name == word; });
}

/// Whether the dot between two numbers is that of a time: "6.30pm", "klo 6.30".
bool is_dotted_time(DateCursor& cursor, std::string_view language) {
    // At the dot; the minutes are next.
    if (!cursor.is_tight() || !cursor.is_number(1) || !cursor.is_tight(1)) return false;
    if (cursor.is_sign(U".:", 2) && cursor.is_tight(2) && cursor.is_number(3) && cursor.is_tight(3)) return false;
    if (is_half_word(cursor, 2) || has_word("uhr h", cursor.word(2)) || is_zone_name(cursor.printed(2))) return true;
    if (cursor.at() < 2) return has_word(dotted_languages, primary_of(language));
    DateCursor behind = cursor;
    behind.go_to(cursor.at() - 2);
    if (behind.is_sign(U".") && behind.at() > 0) behind.go_to(behind.at() - 1);
    return has_word(dotted_openers, behind.word()) || has_word(dotted_languages, primary_of(language));
}

std::optional<int> take_minutes(DateCursor& cursor, std::string_view language) {
    const std::size_t start = cursor.at();
    const bool is_colon = cursor.is_sign(U":：");
    const bool is_dot = cursor.is_sign(U".") && is_dotted_time(cursor, language);
    const bool is_hour_mark = cursor.word() == "h" || cursor.is_sign(U"時时시点");
    if (!is_colon && !is_dot && !is_hour_mark) return std::nullopt;
    cursor.advance();
    const std::optional<int> minutes = cursor.take_number(2, 2);
    const std::optional<int> short_minutes = !minutes && is_hour_mark ? cursor.take_number(1, 1) : std::optional<int>();
    if (minutes || short_minutes) {
        if (is_hour_mark) {
            if (cursor.take_sign(U"分분") == 0) cursor.take_any("min");
        }
        return minutes ? minutes : short_minutes;
    }
    if (is_hour_mark) return 0;
    cursor.go_to(start);
    return std::nullopt;
}

void take_seconds(DateCursor& cursor, Date& date) {
    const std::size_t start = cursor.at();
    const bool has_mark = cursor.take_sign(U":：") != 0;
    const std::optional<int> second = has_mark ? cursor.take_number(2, 2) : std::nullopt;
    if (!second || *second > 59) return cursor.go_to(start);
    date.second = static_cast<std::uint8_t>(*second);
    date.precision = DatePrecision::second;
    if (cursor.is_sign(U".,") && cursor.is_tight() && cursor.is_number(1) && cursor.is_tight(1))
        cursor.go_to(cursor.at() + 2);
}

/// "+02:00", "-0430", "+3".
bool take_shift(DateCursor& cursor, Date& date) {
    const std::size_t start = cursor.at();
    const char32_t sign = cursor.take_sign(U"+-−");
    if (sign == 0) return false;
    const DateToken* token = cursor.peek();
    const std::size_t digits = token != nullptr ? token->length : 0;
    const std::optional<int> shift = cursor.is_tight() ? cursor.take_number(1, 4) : std::nullopt;
    const std::size_t after_hours = cursor.at();
    int minutes = shift ? (digits > 2 ? *shift / 100 * 60 + *shift % 100 : *shift * 60) : 0;
    if (shift && digits <= 2 && cursor.take_sign(U":") != 0) {
        const std::optional<int> rest = cursor.take_number(2, 2);
        if (rest)
            minutes += *rest;
        else
            cursor.go_to(after_hours);
    }
    if (!shift || minutes > 14 * 60) {
        cursor.go_to(start);
        return false;
    }
    date.zone_minutes = static_cast<std::int16_t>(sign == U'+' ? minutes : -minutes);
    return true;
}

bool is_of(const NamedZone& zone, std::string_view language) {
    return zone.languages.empty() || has_word(zone.languages, primary_of(language)) ||
           has_word(zone.languages, language);
}

bool take_named_zone(DateCursor& cursor, Date& date, std::string_view language) {
    const std::string_view name = cursor.printed();
    const auto zone = std::find_if(named_zones.begin(), named_zones.end(), [&](const NamedZone& entry) {
        return entry.name == name && is_of(entry, language);
    });
    if (zone == named_zones.end()) return false;
    cursor.advance();
    if (zone->minutes) date.zone_minutes = static_cast<std::int16_t>(*zone->minutes);
    if (zone->minutes == 0) take_shift(cursor, date);
    return true;
}

/// "Eastern Time", "Pacific Daylight Time": read over.
bool take_spoken_zone(DateCursor& cursor) {
    const std::size_t start = cursor.at();
    if (!cursor.take_any("eastern central mountain pacific local")) return false;
    cursor.take_any("standard daylight summer");
    if (cursor.take_any("time")) return true;
    cursor.go_to(start);
    return false;
}

void take_zone(DateCursor& cursor, Date& date, std::string_view language) {
    const std::size_t start = cursor.at();
    const bool is_bracketed = cursor.take_sign(U"([") != 0;
    const bool is_shifted = !is_bracketed && cursor.is_sign(U"+-−") && (cursor.is_tight() || !cursor.is_sign(U"-")) &&
                            take_shift(cursor, date);
    if (is_shifted) {
        if (cursor.is_sign(U"(")) take_zone(cursor, date, language);
        return;
    }
    const bool is_found = take_named_zone(cursor, date, language) || take_spoken_zone(cursor) ||
                          (is_bracketed && take_shift(cursor, date));
    if (!is_found || (is_bracketed && cursor.take_sign(U")]") == 0)) cursor.go_to(start);
}

}  // namespace

bool take_time(DateCursor& cursor, Date& date, std::string_view language) {
    const std::size_t start = cursor.at();
    Date timed = date;
    Half half = take_half_before(cursor);
    const std::optional<int> hour = cursor.take_number(1, 2);
    std::optional<int> minute = hour ? take_minutes(cursor, language) : std::nullopt;
    const bool is_whole_hour =
        hour && !minute && (half != Half::unsaid || is_half_word(cursor, 0) || cursor.word() == "uhr");
    if (is_whole_hour) minute = 0;
    if (!minute || *hour > 23 || *minute > 59) {
        cursor.go_to(start);
        return false;
    }
    timed.hour = static_cast<std::uint8_t>(*hour);
    timed.minute = static_cast<std::uint8_t>(*minute);
    timed.precision = DatePrecision::minute;
    take_seconds(cursor, timed);
    if (half == Half::unsaid) half = take_half_after(cursor);
    set_half(timed, half);
    if (cursor.take_any(hour_marks)) cursor.take_sign(U".");
    take_zone(cursor, timed, language);
    date = timed;
    return true;
}

bool take_time_after_day(DateCursor& cursor, Date& date, std::string_view language) {
    const std::size_t start = cursor.at();
    bool is_bracketed = false;
    for (int i = 0; i < 4; ++i) {
        if (take_time(cursor, date, language)) {
            if (is_bracketed) cursor.take_sign(U")");
            return true;
        }
        is_bracketed = is_bracketed || cursor.is_sign(U"(");
        if (!cursor.take_any(joiners)) break;
    }
    cursor.go_to(start);
    return false;
}

}  // namespace offprint::editorial

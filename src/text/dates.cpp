#include "text/dates.h"

#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include <fmt/format.h>

namespace offprint::text {
namespace {

/// English without a region sets the day first, as most of the world's English does; dates are always Gregorian.
icu::Locale date_locale(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const bool is_plain = language == "en" || language == "und" || language.empty();
    const std::string tag = is_plain ? "en-GB" : std::string(language);
    icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
    if (U_FAILURE(status) || locale.isBogus()) return icu::Locale::getUK();
    locale.setKeywordValue("calendar", "gregorian", status);
    return locale;
}

const char* skeleton(DatePrecision precision) {
    switch (precision) {
        case DatePrecision::year: return "y";
        case DatePrecision::month: return "yMMMM";
        case DatePrecision::day:
        case DatePrecision::minute:
        case DatePrecision::second: return "yMMMMd";
    }
    return "yMMMMd";
}

/// Proleptic: no Julian days before 1582.
icu::GregorianCalendar gregorian(const icu::Locale& locale, UErrorCode& status) {
    icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), locale, status);
    constexpr UDate never = -8.64e15;
    calendar.setGregorianChange(never, status);
    return calendar;
}

/// The date's own clock time, as if its zone were GMT: it is printed as the source had it.
UDate clock_time(const Date& date, icu::GregorianCalendar calendar, UErrorCode& status) {
    calendar.clear();
    const int second = std::min<int>(date.second, 59);  // a leap second would roll over into the next day
    calendar.set(date.year, date.month - 1, date.day, date.hour, date.minute, second);
    return calendar.getTime(status);
}

std::string zone_text(int minutes) {
    if (minutes == 0) return "UTC";
    const char sign = minutes < 0 ? '-' : '+';
    const int distance = std::abs(minutes);
    return fmt::format("UTC{}{:02}:{:02}", sign, distance / 60, distance % 60);
}

/// Between a date and its time: a comma of the language's own kind.
std::string_view time_separator(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find_first_of("-_"));
    if (primary == "zh" || primary == "ja" || primary == "ko") return " ";
    if (primary == "ar" || primary == "fa" || primary == "ur") return "، ";
    if (primary == "am") return "፣ ";
    return ", ";
}

icu::UnicodeString pattern_of(const Date& date, std::string_view language, const icu::Locale& locale,
                              UErrorCode& status) {
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    if (U_FAILURE(status)) return {};
    icu::UnicodeString pattern = generator->getBestPattern(icu::UnicodeString(skeleton(date.precision)), status);
    if (date.precision < DatePrecision::minute) return pattern;
    pattern += icu::UnicodeString::fromUTF8(std::string(time_separator(language)));
    return pattern += u"HH:mm";  // A page's own data say seconds; nobody prints them.
}

struct Formatter {
    std::string language;
    DatePrecision precision = DatePrecision::day;
    icu::GregorianCalendar calendar;                ///< of the language's locale
    std::unique_ptr<icu::SimpleDateFormat> format;  ///< none where ICU refused
};

Formatter make_formatter(const Date& date, std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = date_locale(language);
    Formatter formatter{std::string(language), date.precision, gregorian(locale, status), nullptr};
    formatter.format =
        std::make_unique<icu::SimpleDateFormat>(pattern_of(date, language, locale, status), locale, status);
    if (U_FAILURE(status)) formatter.format.reset();
    if (formatter.format) formatter.format->setCalendar(formatter.calendar);
    return formatter;
}

/// Making a formatter takes ICU a quarter of a text's conversion; an archive has few languages. One set per thread:
/// formatting changes the formatter.
const Formatter& formatter_for(const Date& date, std::string_view language) {
    constexpr std::size_t most_kept = 16;
    thread_local std::vector<Formatter> kept;
    for (const Formatter& formatter : kept) {
        if (formatter.precision == date.precision && formatter.language == language) return formatter;
    }
    if (kept.size() >= most_kept) kept.erase(kept.begin());
    return kept.emplace_back(make_formatter(date, language));
}

}  // namespace

std::string format_date(const Date& date, std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const Formatter& formatter = formatter_for(date, language);
    if (!formatter.format) return to_iso(date);
    icu::UnicodeString printed;
    formatter.format->format(clock_time(date, formatter.calendar, status), printed);
    if (U_FAILURE(status)) return to_iso(date);
    std::string text;
    printed.toUTF8String(text);
    if (date.precision >= DatePrecision::minute && date.zone_minutes) text += ' ' + zone_text(*date.zone_minutes);
    return text;
}

}  // namespace offprint::text

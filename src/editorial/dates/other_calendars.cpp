#include "editorial/dates/other_calendars.h"

#include <unicode/calendar.h>
#include <unicode/locid.h>

#include <array>
#include <memory>

#include "editorial/base/plain_words.h"
#include "editorial/base/word_list.h"

namespace offprint::editorial {
namespace {

struct Era {
    std::string_view word;
    int offset;
};
constexpr std::array eras{Era{"令和", 2018}, Era{"平成", 1988}, Era{"昭和", 1925}, Era{"民國", 1911},
                          Era{"民国", 1911}};

/// Persian, with Dari and Kurdish spellings of the same letters.
constexpr std::array<std::string_view, 12> persian_months{
    "فروردین فروردين",
    "اردیبهشت ارديبهشت",
    "خرداد",
    "تیر تير",
    "مرداد امرداد",
    "شهریور شهريور",
    "مهر",
    "آبان ابان",
    "آذر",
    "دی دي",
    "بهمن",
    "اسفند",
};

}  // namespace

std::optional<int> era_offset(std::string_view word) {
    for (const Era& era : eras) {
        if (era.word == word) return era.offset;
    }
    return std::nullopt;
}

std::uint8_t persian_month_named(std::string_view word) {
    constexpr std::string_view arabic_leads = "\xD8\xD9\xDA\xDB";  // the first byte of U+0600 to U+06FF
    if (word.empty() || arabic_leads.find(word.front()) == std::string_view::npos) return 0;
    for (std::size_t month = 0; month < persian_months.size(); ++month) {
        if (has_word(persian_months[month], word)) return static_cast<std::uint8_t>(month + 1);
    }
    return 0;
}

std::optional<CivilDay> from_persian(const CivilDay& persian) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> from(
        icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("fa@calendar=persian"), status));
    const std::unique_ptr<icu::Calendar> to(
        icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("en@calendar=gregorian"), status));
    if (U_FAILURE(status)) return std::nullopt;
    from->clear();
    from->setLenient(0);
    from->set(persian.year, persian.month - 1, persian.day);
    to->setTime(from->getTime(status), status);
    const CivilDay day{to->get(UCAL_YEAR, status), to->get(UCAL_MONTH, status) + 1, to->get(UCAL_DATE, status)};
    return U_SUCCESS(status) ? std::optional(day) : std::nullopt;
}

}  // namespace offprint::editorial

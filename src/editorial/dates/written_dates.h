#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "offprint/date.h"

namespace offprint::editorial {

/// A date in a text and the bytes that it takes there, weekday and time included.
struct FoundDate {
    Date date;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first date at or after `from`: ISO and RFC 2822 forms, "21 August 2024, 06:30 UTC", "Aug. 21, 2024 at 6:30 pm",
/// "21. August 2024", "21.08.2024", "2024年8月21日", in the words and digits of some forty languages; Thai and Persian
/// years are made Gregorian. `language` (BCP 47, may be empty) decides between 3/4/2024 day first and month first;
/// without one an ambiguous date is none. Two-digit years only in texts of a row's size. Never a year alone, a
/// copyright year, or a relative date. Linear, and it reads no further than the date.
std::optional<FoundDate> find_date(std::string_view text, std::string_view language, std::size_t from = 0);

/// All of them, in order, in one pass.
std::vector<FoundDate> find_dates(std::string_view text, std::string_view language);

/// The whole text as one date: an ISO form (also a year or a month alone) or a written one.
std::optional<Date> parse_date(std::string_view text, std::string_view language);

/// The day with the clock time that the whole text is: "3:15 PM". nullopt when it is anything else.
std::optional<Date> parse_time(std::string_view text, Date day, std::string_view language);

}  // namespace offprint::editorial

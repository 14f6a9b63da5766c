#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "editorial/dates/date_labels.h"
#include "offprint/date.h"

namespace offprint::html {

/// A date in a line, and what the words beside it say that it is.
struct SaidDate {
    Date date;
    editorial::DateMeaning meaning = editorial::DateMeaning::unsaid;
    bool is_ambiguous = false;  ///< 3/4/2024: given both ways
    std::size_t begin = 0;      ///< bytes of the line
    std::size_t end = 0;
};

/// Whether it is worth looking for a date: some digit, or a script that may have its own.
bool may_hold_date(std::string_view line);

/// The dates of a line known to the day.
std::vector<SaidDate> dates_in(std::string_view line, std::string_view language);

/// What the last label in the words is ("Last updated on"), if it stands near their end.
editorial::DateMeaning label_at_end_of(std::string_view words);

/// A machine's date: ISO and its variants, RFC 2822, seconds or milliseconds since 1970; else a written one.
std::optional<Date> stamp_of(std::string_view value, std::string_view language);

}  // namespace offprint::html

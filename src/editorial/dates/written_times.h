#pragma once

#include <string_view>

#include "editorial/dates/date_tokens.h"
#include "offprint/date.h"

namespace offprint::editorial {

/// Reads a clock time with its half of the day and its zone off the tokens and sets it in the date: "06:30", "6:30 p.m.
/// EDT", "6h30", "18 Uhr", "6時30分", "오후 3시", "06:30:00.5+02:00". False, and the place stays, when there is none.
bool take_time(DateCursor& cursor, Date& date, std::string_view language);

/// The same after the words and signs that join a time to its day: ", ", "T", "at", "um", "à", "klo", "|".
bool take_time_after_day(DateCursor& cursor, Date& date, std::string_view language);

}  // namespace offprint::editorial

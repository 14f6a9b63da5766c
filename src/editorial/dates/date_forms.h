#pragma once

#include <optional>

#include "editorial/dates/date_tokens.h"
#include "offprint/date.h"

namespace offprint::editorial {

/// Reads a day, or a month with its year, off the tokens: "21 August 2024", "2024. augusztus 21.", "21.08.2024",
/// "2024年8月21日", "August 2024". None, and the place stays, when there is none or the day does not exist.
std::optional<Date> take_day(DateCursor& cursor);

}  // namespace offprint::editorial

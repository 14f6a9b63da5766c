#pragma once

#include <string>
#include <string_view>

#include "offprint/date.h"

namespace offprint::text {

/// A date as the language prints it ("21 August 2024", "21. August 2024", "August 21, 2024, 06:30 UTC"), to its own
/// precision. English without a region is set day first; "en-US" month first.
std::string format_date(const Date& date, std::string_view language);

}  // namespace offprint::text

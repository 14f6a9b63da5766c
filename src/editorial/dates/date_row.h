#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "editorial/dates/date_labels.h"
#include "offprint/date.h"

namespace offprint::editorial {

struct RowDate {
    DateMeaning meaning = DateMeaning::unsaid;
    Date date;
};

/// What else stands in a row with dates.
enum class RowRest : std::uint8_t {
    nothing,   ///< only labels: the row is furniture
    section,   ///< and the name of a section, behind a bar
    names,     ///< and words like a name or a place, behind a bar: the dates are told, the row stays
    sentence,  ///< anything else: no row of dates
};

struct DateRow {
    std::vector<RowDate> dates{};  ///< none for a sentence
    RowRest rest = RowRest::sentence;
    std::string section{};     ///< as printed, with RowRest::section
    bool is_labelled = false;  ///< each date is said to be something
};

/// Reads a row of at most some 200 bytes: "Published 21 August 2024, updated 3 September 2024", "21 August 2024 | 06:30
/// UTC", "World · 21 August 2024". Of two dates without labels the earlier is of publication, the later of change, if
/// a bar parts them; otherwise they may be a span of days, and the row is a sentence.
DateRow read_date_row(std::string_view row, std::string_view language);

}  // namespace offprint::editorial

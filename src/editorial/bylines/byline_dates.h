#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "offprint/date.h"

namespace offprint::editorial {

/// A byline row without its dates: in the place of each, and of the words about it ("Published on", "updated"), is the
/// separator "|".
struct UndatedRow {
    std::string words;
    std::optional<Date> published{};  ///< the first date, or the first that is said to be of publication
    std::optional<Date> modified{};   ///< the first that is said to be of a change
};

/// `words` as spelled_out gives them.
UndatedRow without_dates(std::string_view words, std::string_view language);

/// Without a reading time, an age, a time of day or a count at the end: "Ada Merrow 3 min read" is "Ada Merrow". Empty
/// when there is nothing else.
std::string_view without_furniture(std::string_view piece);

}  // namespace offprint::editorial

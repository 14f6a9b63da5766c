#pragma once

#include <optional>
#include <string_view>

#include "offprint/date.h"

namespace offprint::editorial {

/// A row for the desk that says until when nothing may be published.
struct Embargo {
    std::optional<Date> until{};  ///< none where the row names no date that can be read
};

/// "EMBARGOED UNTIL 3 May 2024, 06:00 GMT", "Sperrfrist: 3. Mai 2024, 6 Uhr": nothing but the wording and a date with
/// its time and zone. `language` is for the date.
std::optional<Embargo> find_embargo(std::string_view flat, std::string_view language);

}  // namespace offprint::editorial

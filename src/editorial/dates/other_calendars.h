#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::editorial {

/// The Gregorian year before the era's first: 令和6 is 2018 + 6, 民國113 is 1911 + 113. nullopt for another word.
std::optional<int> era_offset(std::string_view word);

/// Years of the Thai Buddhist era are 543 ahead.
inline constexpr int buddhist_offset = 543;

/// 1-12 for a month of the Persian solar calendar ("مرداد"); 0 for another word.
std::uint8_t persian_month_named(std::string_view word);

struct CivilDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// A day of the Persian solar calendar in the Gregorian one; nullopt for a day that does not exist.
std::optional<CivilDay> from_persian(const CivilDay& persian);

}  // namespace offprint::editorial

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace offprint {

enum class DatePrecision : std::uint8_t { year, month, day, minute, second };

/// A date as far as it is known (proleptic Gregorian). Fields below the precision are at their lowest value.
struct Date {
    std::int32_t year = 0;
    std::uint8_t month = 1;   ///< 1-12
    std::uint8_t day = 1;     ///< 1-31
    std::uint8_t hour = 0;    ///< 0-23
    std::uint8_t minute = 0;  ///< 0-59
    std::uint8_t second = 0;  ///< 0-60
    DatePrecision precision = DatePrecision::day;
    std::optional<std::int16_t> zone_minutes{};  ///< east of UTC; none where the source names no zone

    bool operator==(const Date&) const = default;
};

/// ISO 8601 to the date's own precision: "2024", "2024-08", "2024-08-21", "2024-08-21T06:30Z",
/// "2024-08-21T06:30:00+02:00".
std::string to_iso(const Date& date);

/// The instant in UTC to the second, "2024-08-21T00:00:00Z"; a date known to the day is at T00:00:00Z, a time without
/// zone is taken as UTC.
std::string to_utc_instant(const Date& date);

/// Reads the forms that `to_iso` writes, and their usual variants ("2024-08-21 06:30", "20240821", fractions of
/// seconds). nullopt for anything else and for days that do not exist.
std::optional<Date> parse_iso_date(const std::string& text);

}  // namespace offprint

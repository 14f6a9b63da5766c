#include "clock.h"

#include <chrono>

namespace offprint::program {

Date now() {
    using namespace std::chrono;
    const auto instant = floor<seconds>(system_clock::now());
    const auto midnight = floor<days>(instant);
    const year_month_day day(midnight);
    const hh_mm_ss time(instant - midnight);
    Date date;
    date.year = static_cast<int>(day.year());
    date.month = static_cast<std::uint8_t>(static_cast<unsigned>(day.month()));
    date.day = static_cast<std::uint8_t>(static_cast<unsigned>(day.day()));
    date.hour = static_cast<std::uint8_t>(time.hours().count());
    date.minute = static_cast<std::uint8_t>(time.minutes().count());
    date.second = static_cast<std::uint8_t>(time.seconds().count());
    date.precision = DatePrecision::second;
    date.zone_minutes = 0;
    return date;
}

}  // namespace offprint::program

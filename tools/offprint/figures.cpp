#include "figures.h"

#include <array>

#include <fmt/format.h>

#include "base/numbers.h"

namespace offprint::program {

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::string shown_files(std::uint64_t count) { return grouped(count) + (count == 1 ? " file" : " files"); }

std::string shown_bytes(std::uint64_t bytes) {
    constexpr double step = 1000;
    constexpr std::array units{"KB", "MB", "GB", "TB"};
    if (bytes < 1000) return fmt::format("{} B", bytes);
    std::size_t unit = 0;
    double size = static_cast<double>(bytes) / step;
    while (size >= step && unit + 1 < units.size()) {
        size /= step;
        ++unit;
    }
    return fmt::format("{} {}", decimal(size, 1), units[unit]);
}

std::string shown_time(double milliseconds) {
    constexpr double second = 1000, minute = 60 * second;
    if (milliseconds < second) return decimal(milliseconds, milliseconds < 10 ? 1 : 0) + " ms";
    if (milliseconds < minute) return decimal(milliseconds / second, 1) + " s";
    const auto seconds = static_cast<std::uint64_t>(milliseconds / second);
    return fmt::format("{} min {} s", grouped(seconds / 60), seconds % 60);
}

}  // namespace offprint::program

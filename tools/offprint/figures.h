#pragma once

#include <cstdint>
#include <string>

namespace offprint::program {

/// "1,234,567"
std::string grouped(std::uint64_t number);

/// "1 file", "1,234 files"
std::string shown_files(std::uint64_t count);

/// "512 B", "24.1 KB", "1.5 GB": of a thousand.
std::string shown_bytes(std::uint64_t bytes);

/// "12 ms", "3.4 s", "5 min 12 s"
std::string shown_time(double milliseconds);

}  // namespace offprint::program

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offprint::typeset {

/// The big-endian number of `count` bytes (1-4) at `at`; 0 beyond the end.
inline std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t count) {
    if (at > bytes.size() || bytes.size() - at < count) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

inline int short_at(std::string_view bytes, std::size_t at) {
    return static_cast<std::int16_t>(number_at(bytes, at, 2));
}

}  // namespace offprint::typeset

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Reading numbers out of foreign bytes. Total: what lies beyond the end reads as 0.
namespace offprint::images {

inline std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : 0U;
}
inline std::uint32_t big16(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) << 8U | byte_at(bytes, at + 1);
}
inline std::uint32_t big32(std::string_view bytes, std::size_t at) {
    return big16(bytes, at) << 16U | big16(bytes, at + 2);
}
inline std::uint32_t little16(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at + 1) << 8U | byte_at(bytes, at);
}
inline std::uint32_t little24(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at + 2) << 16U | little16(bytes, at);
}
inline std::uint32_t little32(std::string_view bytes, std::size_t at) {
    return little16(bytes, at + 2) << 16U | little16(bytes, at);
}

/// `count` bytes from `at`, fewer where the text ends.
inline std::string_view slice(std::string_view bytes, std::size_t at, std::size_t count = std::string_view::npos) {
    return at < bytes.size() ? bytes.substr(at, count) : std::string_view{};
}

}  // namespace offprint::images

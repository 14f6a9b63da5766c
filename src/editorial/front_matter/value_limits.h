#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "offprint/result.h"

/// What the readers of metadata, whatever the notation, take at most: far above any that somebody wrote.
namespace offprint::editorial {

inline constexpr std::size_t max_metadata_bytes = std::size_t{1} << 18;

/// Counts values and bytes. YAML's aliases multiply them, and come to their end here.
class ValueBudget {
public:
    /// One more value at this depth; false when that is too many, too deep, or too many bytes went before.
    bool takes_value(int depth) { return ++values_ <= max_values && depth <= max_depth && bytes_ <= max_value_bytes; }
    void take_bytes(std::size_t bytes) { bytes_ += bytes; }

private:
    static constexpr int max_values = 20000;
    static constexpr int max_depth = 24;
    static constexpr std::size_t max_value_bytes = std::size_t{1} << 22;

    int values_ = 0;
    std::size_t bytes_ = 0;
};

inline tl::unexpected<Error> failure_at(ErrorKind kind, std::string message, std::uint32_t line, std::uint32_t column) {
    return tl::unexpected<Error>(Error{kind, std::move(message), {}, line, column});
}

inline tl::unexpected<Error> too_many_values(std::uint32_t line, std::uint32_t column) {
    return failure_at(ErrorKind::limit, "has too many or too deeply nested values", line, column);
}

inline tl::unexpected<Error> too_many_bytes(std::uint32_t line) {
    return failure_at(ErrorKind::limit, "is longer than 256 KiB", line, 1);
}

}  // namespace offprint::editorial

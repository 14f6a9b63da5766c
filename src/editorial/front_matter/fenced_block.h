#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::editorial {

/// The line that begins at `at`, without its line end.
std::string_view line_at(std::string_view text, std::size_t at);

/// Whether the line is the fence and nothing but white space after it.
bool is_fence(std::string_view line, std::string_view fence);

/// What stands between a first line that is a fence and the next line that closes it; without one, all that follows.
struct FencedBlock {
    std::string_view inside;  ///< starts on line 2
    std::string_view rest;
    std::uint32_t rest_line = 1;
    bool is_closed = false;
};

/// `other_end` closes a block too, beside `fence`.
std::optional<FencedBlock> find_fenced_block(std::string_view text, std::string_view fence, std::string_view other_end);

}  // namespace offprint::editorial

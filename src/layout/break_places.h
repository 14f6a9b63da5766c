#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace offprint::layout {

/// Where lines may end by UAX #14, with ICU's dictionaries for Thai, Lao, Khmer and Burmese.
class BreakFinder {
public:
    BreakFinder();
    ~BreakFinder();
    BreakFinder(const BreakFinder&) = delete;
    BreakFinder& operator=(const BreakFinder&) = delete;

    /// Byte offsets before which a line may begin, ascending, the text's end included, 0 not. Within addresses there
    /// are more: after their slashes, dots, dashes and the like.
    std::vector<std::uint32_t> find(std::string_view text, std::string_view language);

    /// Whether the byte stands within an address ("https://...", "www....", a mail address) and not among words.
    [[nodiscard]] static bool is_in_address(std::string_view text, std::uint32_t at);

private:
    struct Iterators;
    std::unique_ptr<Iterators> iterators_;
};

}  // namespace offprint::layout

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/styled_text.h"

namespace offprint::layout {

/// The embedding level of every byte (UAX #9). Empty when the whole text runs left to right.
std::vector<std::uint8_t> bidi_levels(const StyledText& text);

/// Rule L2: the places of a line's runs, given in logical order by level, in the order from left to right.
std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels);

}  // namespace offprint::layout

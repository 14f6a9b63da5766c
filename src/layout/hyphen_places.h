#pragma once

#include <cstdint>
#include <vector>

#include "layout/composition.h"
#include "layout/shaped_text.h"

namespace offprint::layout {

/// Where a hyphen may stand within bytes [begin, end), which hold no space; ascending. Soft hyphens of the source
/// always; else words of five letters and more by their language's patterns, but not within addresses and code.
std::vector<std::uint32_t> hyphen_places(const ShapedText& shaped, std::uint32_t begin, std::uint32_t end,
                                         const Composition& composition);

}  // namespace offprint::layout

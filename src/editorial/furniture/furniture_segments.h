#pragma once

#include <string>
#include <vector>

#include "editorial/furniture/furniture_families.h"

namespace offprint::editorial {

/// The part of a flat text that is furniture: bytes [begin, end), the sign that parts it from the rest included.
struct FurnitureSegment {
    Furniture furniture;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// "By Ada Merrow · 5 min read": the segments at either end of a row that are furniture, while others stay. From the
/// last to the first, so that they can be cut one after another.
std::vector<FurnitureSegment> find_segments(std::string_view flat, const PhraseBook& book);

}  // namespace offprint::editorial

#pragma once

#include <cstddef>

#include "editorial/furniture/furniture_row.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// Where in a body the prose lies. What stands before and after it is where furniture is looked for less shyly.
struct PageShape {
    std::size_t head_end = 0;    ///< blocks before this one stand at the head
    std::size_t foot_begin = 0;  ///< blocks from this one on stand at the foot
    bool has_prose = false;
    bool has_links = false;  ///< the source marks links; without, a list of titles cannot be known by them

    [[nodiscard]] Zone zone_of(std::size_t index) const { return {index < head_end, index >= foot_begin}; }
};

PageShape shape_of(const Blocks& body);

}  // namespace offprint::editorial

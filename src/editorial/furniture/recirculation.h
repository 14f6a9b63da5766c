#pragma once

#include <cstddef>

#include "editorial/furniture/page_shape.h"

namespace offprint::editorial {

/// How many blocks from `begin` on are a list of other articles: a label ("Most read", "Read also") and the links below
/// it; 0 when none is. In the midst of an article the label must be sure and the links several. Where the source marks
/// no links at all, short titles after the prose will do.
std::size_t recirculation_at(const Blocks& body, std::size_t begin, const PageShape& shape);

}  // namespace offprint::editorial

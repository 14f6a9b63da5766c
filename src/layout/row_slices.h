#pragma once

#include <vector>

#include "layout/galley.h"

namespace offprint::layout {

/// A tall row as strips, parted where no cell's line would be cut. `cells` holds each cell's strips; `height` is the
/// row's, with `padding` above and below.
std::vector<Strip> row_slices(std::vector<std::vector<Strip>>& cells, double padding, double height);

}  // namespace offprint::layout

#pragma once

#include <cstddef>
#include <vector>

#include "offprint/article.h"

namespace offprint::layout {

/// A cell and the place that it takes.
struct PlacedCell {
    const TableCell* cell = nullptr;
    std::size_t row = 0, column = 0, columns = 1, rows = 1;
};

/// Gives every cell its first column; what rows above still cover is left out.
std::vector<std::vector<PlacedCell>> placed_cells(const Table& table);

}  // namespace offprint::layout

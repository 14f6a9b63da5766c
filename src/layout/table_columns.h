#pragma once

#include <vector>

namespace offprint::layout {

/// What a column's cells need, in points: the widest word, and the widest cell on one line.
struct ColumnNeed {
    double least = 0, greatest = 0;
};

/// Makes room for a cell that spans columns [first, first + count).
void widen(std::vector<ColumnNeed>& columns, std::size_t first, std::size_t count, ColumnNeed cell, double gap);

double least_width(const std::vector<ColumnNeed>& columns);

/// Widths that add up to `width`: what is to spare, or lacking, is shared out by what the columns would like.
std::vector<double> column_widths(const std::vector<ColumnNeed>& columns, double width);

}  // namespace offprint::layout

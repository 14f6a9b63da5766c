#pragma once

#include <cstddef>

#include "layout/fill_column.h"

/// What it costs to end a column or a page in a certain way. The unit is a tenth of what one line left empty costs; an
/// empty line costs by the square, so that two pages a line short are better than one that is two lines short.
namespace offprint::layout {

/// Where a column ends.
enum class ColumnClose : std::uint8_t {
    column,   ///< the next one stands on the same page
    page,     ///< the next one stands on another page
    section,  ///< nothing follows, or what spans the columns
};

/// Lines that could still stand in the column.
double empty_lines(const ColumnEnd& end, const ColumnBox& box, double grid);

double cost_of(const ColumnEnd& end, const ColumnBox& box, ColumnClose close, double grid);

/// Of a last page that begins with this strip.
double cost_of_last_page(const ColumnStart& start, const PageFrame& frame);

}  // namespace offprint::layout

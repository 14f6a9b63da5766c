#pragma once

#include <vector>

#include "layout/block_setter.h"
#include "layout/table_columns.h"

namespace offprint::layout {

/// A table's rows as strips, one a row: [0, header_rows) are the head's.
struct SetRows {
    std::vector<Strip> strips;
    std::size_t header_strips = 0;
};

/// A table's columns in a measure.
struct FittedColumns {
    std::vector<double> widths;
    double scale = 1;  ///< of the type
    bool fits = true;  ///< false: words have to be broken even in the smallest type
};

/// Column widths by content, type made smaller where words would not fit.
FittedColumns fit_columns(const Table& table, const Frame& frame, Composition& composition);

/// Sets a table's rows, rules below them. Rows and cells become children of `frame.tag`.
SetRows set_rows(const Table& table, const Frame& frame, const FittedColumns& columns, Composition& composition);

}  // namespace offprint::layout

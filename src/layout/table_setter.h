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

/// Sets a table's rows: column widths by content, type made smaller where words would not fit, rules below rows.
/// Rows and cells become children of `frame.tag`.
SetRows set_rows(const Table& table, const Frame& frame, Composition& composition);

}  // namespace offprint::layout

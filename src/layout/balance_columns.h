#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/break_columns.h"
#include "layout/fill_column.h"

namespace offprint::layout {

/// Columns side by side that end together.
struct Balanced {
    std::vector<BrokenColumn> columns;
    ColumnStart rest;   ///< what did not fit
    double bottom = 0;  ///< of the lowest column's text
    double foot = 0;    ///< of the highest notes
};

/// The columns of one page made as short as they can be while they hold all up to `end`; nullopt where they cannot.
std::optional<Balanced> balanced_up_to(ColumnFiller& filler, const std::vector<BrokenColumn>& columns, const Run& run,
                                       const ColumnStart& end);

/// The columns of one page made as short as they can be while they hold all that they hold now.
Balanced balanced(ColumnFiller& filler, const std::vector<BrokenColumn>& columns, const Run& run);

/// The same, shorter by so many lines: what no longer fits is left over.
Balanced shortened(ColumnFiller& filler, const Balanced& columns, const Run& run, std::size_t lines);

}  // namespace offprint::layout

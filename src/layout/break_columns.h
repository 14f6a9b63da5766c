#pragma once

#include <cstddef>
#include <vector>

#include "layout/fill_column.h"

namespace offprint::layout {

/// Strips [first, last) that run in `columns` columns, and where they begin.
struct Run {
    std::size_t first = 0, last = 0;
    std::size_t columns = 1;
    double top = 0;                 ///< of the columns on its first page
    std::vector<double> bottoms;    ///< likewise, one a column
    bool is_on_first_page = false;  ///< of the article
    bool ends_article = false;
    bool places_notes = true;
};

/// A column of the way that was chosen, from its start to its end.
struct BrokenColumn {
    ColumnStart start, end;
    ColumnBox box;
    std::size_t column = 0;
    bool opens_page = false;
    std::vector<Placement> head;  ///< with column 0: what spans the page's top
};

/// The columns of least total cost, from `start` on.
std::vector<BrokenColumn> break_columns(ColumnFiller& filler, const Run& run, const ColumnStart& start);

}  // namespace offprint::layout

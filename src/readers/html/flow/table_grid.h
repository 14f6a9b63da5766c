#pragma once

#include <vector>

#include "offprint/article.h"

namespace offprint::html {

/// Rows as an HTML table has them: too short, too long, with spans that run out of it.
struct LooseTable {
    std::vector<TableRow> rows;
    std::size_t header_rows = 0;
    std::vector<ColumnAlignment> alignments;  ///< as far as they are known
    Inlines caption;
};

/// Whether making the rows even would take far more cells than there are (spans or one long row among short ones), or
/// more columns than a table may have.
bool is_too_sparse(const LooseTable& table);

/// The same table with every row as wide as the widest, spans within it, and no cell over another.
Table even_table(LooseTable table);

}  // namespace offprint::html

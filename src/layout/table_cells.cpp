#include "layout/table_cells.h"

#include <algorithm>
#include <utility>

namespace offprint::layout {

std::vector<std::vector<PlacedCell>> placed_cells(const Table& table) {
    const std::size_t width = table.columns.size();
    std::vector<std::size_t> covered(width, 0);  // rows from here on
    std::vector<std::vector<PlacedCell>> rows;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<PlacedCell> row;
        std::size_t column = 0;
        for (const TableCell& cell : table.rows[r]) {
            while (column < width && covered[column] > 0) ++column;
            if (column >= width) break;
            const auto columns = std::min(static_cast<std::size_t>(std::max(1, cell.column_span)), width - column);
            const auto left = table.rows.size() - r;
            const auto spanned = std::min(static_cast<std::size_t>(std::max(1, cell.row_span)), left);
            row.push_back({&cell, r, column, columns, spanned});
            for (std::size_t i = column; i < column + columns; ++i) covered[i] = spanned;
            column += columns;
        }
        for (std::size_t& rows_left : covered)
            if (rows_left > 0) --rows_left;
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace offprint::layout

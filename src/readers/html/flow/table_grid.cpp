#include "readers/html/flow/table_grid.h"

#include <algorithm>

#include "model/check_article.h"

namespace offprint::html {
namespace {

constexpr int max_column_span = 1000;      // HTML's own limit
constexpr std::size_t free_cells = 10000;  // cells that may be added to any table
constexpr std::size_t sparseness = 4;      // and how many for each cell that is there

/// Which columns cells of earlier rows still cover, and for how many rows.
class Coverage {
public:
    /// The first column from `column` on that is not covered.
    std::size_t next_free(std::size_t column) const {
        while (column < rows_left_.size() && rows_left_[column] > 0) ++column;
        return column;
    }
    /// How many of `wanted` columns from `column` on are free.
    std::size_t free_width(std::size_t column, std::size_t wanted) const {
        std::size_t width = 0;
        while (width < wanted && (column + width >= rows_left_.size() || rows_left_[column + width] == 0)) ++width;
        return width;
    }
    void cover(std::size_t column, std::size_t width, int rows) {
        if (rows_left_.size() < column + width) rows_left_.resize(column + width, 0);
        std::fill_n(rows_left_.begin() + static_cast<std::ptrdiff_t>(column), width, rows);
    }
    void end_row() {
        for (int& rows : rows_left_) rows = std::max(rows - 1, 0);
    }
    std::size_t width() const { return rows_left_.size(); }

private:
    std::vector<int> rows_left_;
};

/// Brings spans into bounds; gives the number of columns.
std::size_t settle_spans(LooseTable& table) {
    Coverage coverage;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        // No cell reaches from the head into the body, or out of the table.
        const std::size_t end = at < table.header_rows ? table.header_rows : table.rows.size();
        const int rows_below = static_cast<int>(std::min<std::size_t>(end - at, 65534));
        std::size_t column = 0;
        for (TableCell& cell : table.rows[at]) {
            column = coverage.next_free(column);
            cell.row_span = std::clamp(cell.row_span, 1, rows_below);
            const auto wanted = static_cast<std::size_t>(std::clamp(cell.column_span, 1, max_column_span));
            const std::size_t width = coverage.free_width(column, wanted);
            cell.column_span = static_cast<int>(width);
            coverage.cover(column, width, cell.row_span);
            column += width;
        }
        coverage.end_row();
    }
    return coverage.width();
}

/// Adds empty cells where a row leaves columns open.
void fill_rows(LooseTable& table, std::size_t columns) {
    Coverage coverage;
    for (TableRow& row : table.rows) {
        std::size_t column = 0;
        for (const TableCell& cell : row) {
            column = coverage.next_free(column);
            coverage.cover(column, static_cast<std::size_t>(cell.column_span), cell.row_span);
            column += static_cast<std::size_t>(cell.column_span);
        }
        for (column = coverage.next_free(column); column < columns; column = coverage.next_free(column + 1)) {
            row.emplace_back();
            coverage.cover(column, 1, 1);
        }
        coverage.end_row();
    }
}

std::size_t cells_in(const LooseTable& table) {
    std::size_t cells = 0;
    for (const TableRow& row : table.rows) cells += row.size();
    return cells;
}

std::size_t widest_row(const LooseTable& table) {
    std::size_t widest = 0;
    for (const TableRow& row : table.rows) {
        std::size_t width = 0;
        for (const TableCell& cell : row)
            width += static_cast<std::size_t>(std::clamp(cell.column_span, 1, max_column_span));
        widest = std::max(widest, width);
    }
    return widest;
}

/// How many places of later rows are covered from above.
std::size_t area_below_cells(const LooseTable& table) {
    std::size_t area = 0;
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row) {
            const std::size_t rows = std::min(static_cast<std::size_t>(std::max(cell.row_span, 1)), table.rows.size());
            area += (rows - 1) * static_cast<std::size_t>(std::clamp(cell.column_span, 1, max_column_span));
        }
    }
    return area;
}

LooseTable without_content(const LooseTable& table) {
    LooseTable spans;
    spans.header_rows = table.header_rows;
    for (const TableRow& row : table.rows) {
        TableRow& copy = spans.rows.emplace_back();
        for (const TableCell& cell : row) copy.push_back({{}, cell.column_span, cell.row_span, cell.is_header});
    }
    return spans;
}

}  // namespace

bool is_too_sparse(const LooseTable& table) {
    const std::size_t allowed = free_cells + sparseness * cells_in(table);
    if (widest_row(table) * table.rows.size() > allowed || area_below_cells(table) > allowed) return true;
    LooseTable spans = without_content(table);
    const std::size_t columns = settle_spans(spans);
    return columns > std::size_t{most_columns} || columns * spans.rows.size() > allowed;
}

Table even_table(LooseTable table) {
    const std::size_t columns = settle_spans(table);
    fill_rows(table, columns);
    table.alignments.resize(columns, ColumnAlignment::none);
    return {std::move(table.alignments), static_cast<int>(table.header_rows), std::move(table.rows),
            std::move(table.caption)};
}

}  // namespace offprint::html

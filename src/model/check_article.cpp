#include "model/check_article.h"

#include <algorithm>

#include <fmt/format.h>

namespace offprint {
namespace {

/// How many rows below each column's cell still reaches into.
using Reach = std::vector<int>;

std::string trouble_of_row(const TableRow& row, Reach& reach) {
    std::size_t column = 0;
    const auto skip_covered = [&] {
        while (column < reach.size() && reach[column] > 0) --reach[column++];
    };
    for (const TableCell& cell : row) {
        skip_covered();
        if (cell.column_span < 1 || cell.row_span < 1) return "a span is less than 1";
        const auto end = column + static_cast<std::size_t>(cell.column_span);
        if (end > reach.size()) return fmt::format("covers more than {} columns", reach.size());
        for (; column < end; ++column) {
            if (reach[column] > 0) return "cells overlap";
            reach[column] = cell.row_span - 1;
        }
    }
    skip_covered();
    return column == reach.size() ? "" : fmt::format("covers {} of {} columns", column, reach.size());
}

std::string trouble_of_table(const Table& table) {
    if (table.columns.size() > std::size_t{most_columns})
        return fmt::format("a table has more than {} columns", most_columns);
    if (table.header_rows < 0 || static_cast<std::size_t>(table.header_rows) > table.rows.size())
        return "headerRows is more than there are rows";
    Reach reach(table.columns.size(), 0);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::string trouble = trouble_of_row(table.rows[i], reach);
        if (!trouble.empty()) return fmt::format("row {} of the table: {}", i, trouble);
    }
    return {};
}

}  // namespace

std::string trouble_of(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block.node)) {
        if (heading->level < 1 || heading->level > 6) return "a heading's level is 1 to 6";
    }
    if (const auto* table = std::get_if<Table>(&block.node)) return trouble_of_table(*table);
    return {};
}

}  // namespace offprint

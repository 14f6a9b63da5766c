#include <algorithm>

#include "text/utf8.h"
#include "text/width.h"
#include "text/wording.h"
#include "writers/text/blocks.h"

namespace offprint::text_output {
namespace {

constexpr int gap = 2;  // columns of space between the columns of a table

std::string padded(const std::string& cell, int width, ColumnAlignment alignment) {
    const int room = std::max(width - text::display_width(cell), 0);
    int before = 0;
    if (alignment == ColumnAlignment::right) before = room;
    if (alignment == ColumnAlignment::center) before = room / 2;
    return std::string(static_cast<std::size_t>(before), ' ') + cell +
           std::string(static_cast<std::size_t>(room - before), ' ');
}

std::vector<int> widths_of(const Grid& grid, std::size_t columns) {
    std::vector<int> widths(columns, 0);
    for (const auto& row : grid) {
        for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max(widths[i], text::display_width(printed(row[i])));
    }
    return widths;
}

std::size_t head_rows(const Grid& grid, const Table& table) {
    return std::min(static_cast<std::size_t>(std::max(table.header_rows, 0)), grid.size());
}

/// The names of the columns: their cells in the head, one after another.
std::vector<std::string> names_of(const Grid& grid, const Table& table) {
    std::vector<std::string> names(table.columns.size());
    for (std::size_t row = 0; row < head_rows(grid, table); ++row) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!names[i].empty() && !grid[row][i].empty()) names[i] += ' ';
            names[i] += grid[row][i];
        }
    }
    return names;
}

/// The places of a row that cells from above reach into.
using Reach = std::vector<int>;

}  // namespace

Lines aligned_table(const Grid& grid, const Table& table, int columns) {
    const std::vector<int> widths = widths_of(grid, table.columns.size());
    int total = -gap;
    for (const int width : widths) total += width + gap;
    if (total > columns) return {};
    Lines lines;
    for (std::size_t row = 0; row < grid.size(); ++row) {
        std::string line;
        std::string rule;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string space(i == 0 ? 0 : gap, ' ');
            line += space + padded(printed(grid[row][i]), widths[i], table.columns[i]);
            rule += space + std::string(static_cast<std::size_t>(widths[i]), '-');
        }
        lines.push_back(printed(line));
        if (row + 1 == head_rows(grid, table)) lines.push_back(printed(rule));
    }
    std::erase(lines, "");
    return lines;
}

Lines record_table(const Grid& grid, const Table& table, const BlockText& text, std::string_view language,
                   int columns) {
    const std::size_t head = head_rows(grid, table);
    const bool is_headed = head < grid.size();
    const std::vector<std::string> names =
        is_headed ? names_of(grid, table) : std::vector<std::string>(table.columns.size());
    Lines lines;
    for (std::size_t row = is_headed ? head : 0; row < grid.size(); ++row) {
        Lines record;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string& cell = grid[row][i];
            if (cell.empty()) continue;
            const std::string name =
                names[i].empty() ? "" : text::worded(text::Word::labelled, names[i], language) + " ";
            Lines entry = prefixed(text.wrapped(name + cell, columns - 2), "", "  ");
            record.insert(record.end(), entry.begin(), entry.end());
        }
        add_block(lines, std::move(record));
    }
    return lines;
}

Lines BlockText::table(const Table& node, int columns) {
    Lines lines = paragraph(node.caption, columns);
    const std::size_t width = node.columns.size();
    Grid grid;
    Reach reach(width, 0);
    for (const TableRow& row : node.rows) {
        std::vector<std::string> texts(width);
        std::size_t place = 0;
        for (const TableCell& cell : row) {
            while (place < width && reach[place] > 0) --reach[place++];
            if (place >= width) break;
            texts[place] = cell_words(cell.content, edition_, links_);
            const auto end = std::min(width, place + static_cast<std::size_t>(std::max(cell.column_span, 1)));
            for (; place < end; ++place) reach[place] = std::max(cell.row_span, 1) - 1;
        }
        for (; place < width; ++place) reach[place] = std::max(reach[place] - 1, 0);
        grid.push_back(std::move(texts));
    }
    Lines rows = aligned_table(grid, node, columns);
    if (rows.empty()) rows = record_table(grid, node, *this, edition_.language, columns);
    add_block(lines, std::move(rows));
    return lines;
}

}  // namespace offprint::text_output

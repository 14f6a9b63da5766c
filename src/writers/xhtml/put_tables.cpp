#include <algorithm>

#include "model/names.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "writers/xhtml/content_writer.h"

namespace offprint::xhtml {
namespace {

// HTML's own limits (4.9.11).
constexpr int most_columns_spanned = 1000;
constexpr int most_rows_spanned = 65534;

/// Which columns of the row at hand are covered by cells that began above.
class Occupancy {
public:
    explicit Occupancy(std::size_t columns) : rows_left_(columns, 0) {}

    /// The column of a row's next cell, from `column` on.
    [[nodiscard]] std::size_t next_free(std::size_t column) const {
        while (column < rows_left_.size() && rows_left_[column] > 0) ++column;
        return column;
    }
    void begin_row() {
        for (int& rows : rows_left_) rows = std::max(0, rows - 1);
    }
    void place(std::size_t column, std::size_t columns, int rows) {
        for (std::size_t i = column; i < std::min(column + columns, rows_left_.size()); ++i) rows_left_[i] = rows;
    }

private:
    std::vector<int> rows_left_;  ///< this row counted
};

std::string class_of(const Table& table, std::size_t column) {
    if (column >= table.columns.size() || table.columns[column] == ColumnAlignment::none) return {};
    return "align-" + std::string(name_of(table.columns[column]));
}

}  // namespace

void ContentWriter::put(const Table& table, Attributes attributes) {
    const std::size_t head = std::min(static_cast<std::size_t>(std::max(table.header_rows, 0)), table.rows.size());
    if (table.rows.empty()) {
        put_within("p", table.caption, attributes);
        return;
    }
    open("table", attributes);
    end_line();
    if (!table.caption.empty()) {
        put_within("caption", table.caption);
        end_line();
    }
    if (head > 0) {
        open("thead");
        put_rows(table, 0, head);
        close("thead");
        end_line();
    }
    if (head < table.rows.size()) {
        open("tbody");
        put_rows(table, head, table.rows.size());
        close("tbody");
        end_line();
    }
    close("table");
}

/// The rows of a head or a body; no cell reaches beyond its end.
void ContentWriter::put_rows(const Table& table, std::size_t begin, std::size_t end) {
    Occupancy occupancy(table.columns.size());
    end_line();
    for (std::size_t row = begin; row < end; ++row) {
        occupancy.begin_row();
        open("tr");
        std::size_t column = 0;
        for (const TableCell& cell : table.rows[row]) {
            column = occupancy.next_free(column);
            const int rows =
                std::clamp(cell.row_span, 1, static_cast<int>(std::min<std::size_t>(end - row, most_rows_spanned)));
            const int columns = std::clamp(cell.column_span, 1, most_columns_spanned);
            occupancy.place(column, static_cast<std::size_t>(columns), rows);
            put_cell(cell, {class_of(table, column), rows, columns,
                            row < static_cast<std::size_t>(std::max(table.header_rows, 0))});
            column += static_cast<std::size_t>(columns);
        }
        close("tr");
        end_line();
    }
}

void ContentWriter::put_cell(const TableCell& cell, const CellPlace& place) {
    const bool is_silent = text::trimmed(plain_text(cell.content)).empty();
    const bool is_header = (place.is_in_head || cell.is_header) && !is_silent;
    Attributes attributes;
    if (is_header) attributes.push_back({"scope", place.is_in_head ? "col" : "row"});
    if (!place.alignment.empty()) attributes.push_back({"class", place.alignment});
    if (place.columns > 1) attributes.push_back({"colspan", std::to_string(place.columns)});
    if (place.rows > 1) attributes.push_back({"rowspan", std::to_string(place.rows)});
    open(is_header ? "th" : "td", attributes);
    put_compact(cell.content);
    close(is_header ? "th" : "td");
}

}  // namespace offprint::xhtml

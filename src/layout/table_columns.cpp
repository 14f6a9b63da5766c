#include "layout/table_columns.h"

#include <algorithm>
#include <numeric>

namespace offprint::layout {
namespace {

double sum(const std::vector<ColumnNeed>& columns, double ColumnNeed::*member) {
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [member](double total, const ColumnNeed& column) { return total + column.*member; });
}

}  // namespace

void widen(std::vector<ColumnNeed>& columns, std::size_t first, std::size_t count, ColumnNeed cell, double gap) {
    if (count == 0) return;
    ColumnNeed now;
    now.least = now.greatest = gap * static_cast<double>(count - 1);
    for (std::size_t i = first; i < first + count; ++i) {
        now.least += columns[i].least;
        now.greatest += columns[i].greatest;
    }
    const double least = std::max(0.0, cell.least - now.least) / static_cast<double>(count);
    const double greatest = std::max(0.0, cell.greatest - now.greatest) / static_cast<double>(count);
    for (std::size_t i = first; i < first + count; ++i) {
        columns[i].least += least;
        columns[i].greatest = std::max(columns[i].greatest + greatest, columns[i].least);
    }
}

double least_width(const std::vector<ColumnNeed>& columns) { return sum(columns, &ColumnNeed::least); }

std::vector<double> column_widths(const std::vector<ColumnNeed>& columns, double width) {
    const double least = sum(columns, &ColumnNeed::least);
    const double greatest = sum(columns, &ColumnNeed::greatest);
    const double equal = width / static_cast<double>(std::max<std::size_t>(1, columns.size()));
    std::vector<double> widths;
    for (const ColumnNeed& column : columns) {
        double share = equal;
        if (greatest > 0 && greatest <= width)
            share = column.greatest + (width - greatest) * column.greatest / greatest;
        else if (least <= width && greatest > least)
            share = column.least + (width - least) * (column.greatest - column.least) / (greatest - least);
        else if (least > 0)
            share = 0.3 * equal + 0.7 * width * column.least / least;  // no column is starved by a longer word
        widths.push_back(share);
    }
    return widths;
}

}  // namespace offprint::layout

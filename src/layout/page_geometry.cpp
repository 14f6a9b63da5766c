#include "layout/page_geometry.h"

#include <algorithm>
#include <utility>

namespace offprint::layout {

double column_width(const PageStyle& page) {
    const int count = std::max(1, page.columns);
    return (text_width(page) - (count - 1) * page.column_gap) / count;
}

double column_left(const PageStyle& page, bool is_rtl, std::size_t column) {
    const auto count = static_cast<std::size_t>(std::max(1, page.columns));
    const std::size_t from_left = is_rtl ? count - 1 - std::min(column, count - 1) : column;
    return static_cast<double>(from_left) * (column_width(page) + page.column_gap);
}

PageStyle turned(const PageStyle& page) {
    PageStyle result = page;
    std::swap(result.width, result.height);
    result.margin_inner = result.margin_outer = page.margin_top;
    result.first_margin_top = page.margin_top;
    result.columns = 1;
    return result;
}

double turned_measure(const PageStyle& page) { return text_width(turned(page)); }

}  // namespace offprint::layout

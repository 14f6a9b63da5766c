#include "layout/page_costs.h"

#include <algorithm>
#include <cmath>

namespace offprint::layout {
namespace {

constexpr double rounding = 0.05;  // points
constexpr double a_column = 100;   // so that a few lines are drawn back rather than given a page
constexpr double empty_line = 10;
constexpr double overrun_line = 45;      // a page may be a line longer: worse than two lines short, better than three
constexpr double forbidden_break = 2e4;  // below a heading, within too few lines
constexpr double hyphen_at_page = 2000;
constexpr double hyphen_at_column = 150;
constexpr double split_note = 80;
constexpr double waiting_float = 25;  // after the first: it stands a page further on
constexpr double short_last_page = 3000;
constexpr double lonely_colophon = 6000;
constexpr std::size_t least_last_lines = 3;

}  // namespace

double empty_lines(const ColumnEnd& end, const ColumnBox& box, double grid) {
    const double room = std::min(box.text_bottom, box.bottom - end.foot) - end.y;
    return std::max(0.0, std::floor((room + rounding) / grid));
}

double cost_of(const ColumnEnd& end, const ColumnBox& box, ColumnClose close, double grid) {
    double cost = a_column;
    if (end.y + end.foot > box.bottom + rounding && box.overrun > 0) cost += overrun_line;
    if (close == ColumnClose::section) return cost;
    const double empty = empty_lines(end, box, grid);
    cost += empty_line * empty * empty;
    if (!end.is_legal) cost += forbidden_break;
    if (end.ends_in_hyphen) cost += close == ColumnClose::page ? hyphen_at_page : hyphen_at_column;
    if (end.notes_left > 0) cost += split_note;
    const std::size_t floats = end.rest.floats.size();
    return floats < 2 ? cost : cost + waiting_float * static_cast<double>(floats - 1);
}

double cost_of_last_page(const ColumnStart& start, const PageFrame& frame) {
    if (!start.floats.empty()) return 0;
    if (start.next >= frame.colophon) return lonely_colophon;
    return frame.colophon - start.next < least_last_lines ? short_last_page : 0;
}

}  // namespace offprint::layout

#include "layout/balance_columns.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "layout/page_costs.h"

namespace offprint::layout {
namespace {

constexpr double rounding = 0.01;        // points
constexpr double lines_given_up = 2;     // to end a column without a hyphen
constexpr std::size_t most_lines = 400;  // of a column

/// The fullest way to end the column that is allowed; without a hyphen where a line or two do it.
const ColumnEnd& fullest(const std::vector<ColumnEnd>& ends, const ColumnBox& box, double grid) {
    const ColumnEnd* best = &ends.front();
    double best_cost = 1e12;
    for (const ColumnEnd& end : ends) {
        double cost = cost_of(end, box, ColumnClose::column, grid);
        if (end.ends_in_hyphen && empty_lines(end, box, grid) > lines_given_up) cost *= 2;
        if (cost > best_cost) continue;
        best = &end;
        best_cost = cost;
    }
    return *best;
}

class Balancer {
public:
    Balancer(ColumnFiller& filler, const std::vector<BrokenColumn>& columns, const Run& run, ColumnStart end)
        : filler_(filler),
          run_(run),
          first_(columns.front()),
          end_(std::move(end)),
          boxes_(run.columns, columns.front().box) {
        for (const BrokenColumn& column : columns) boxes_[column.column] = column.box;
        for (std::size_t i = columns.size(); i < run.columns; ++i)
            if (i < run.bottoms.size() && first_.box.bottom == run.bottoms.front()) boxes_[i].bottom = run.bottoms[i];
    }

    /// With text down to a line of the grid, counted from the columns' top.
    Balanced with_lines(std::size_t lines) {
        Balanced result;
        result.rest = first_.start;
        result.bottom = first_.box.top;
        const PageFrame& frame = filler_.frame();
        const double above = std::ceil((first_.box.top - frame.top - rounding) / frame.grid);
        // The first column always, for what spans the page above it may be all that is left.
        for (std::size_t i = 0; i < run_.columns && (i == 0 || !is_done(result.rest)); ++i) {
            ColumnBox box = boxes_[i];
            box.overrun = 0;
            const double bottom = frame.top + (above + static_cast<double>(lines)) * frame.grid;
            box.text_bottom = std::min(box.bottom, bottom + rounding);
            const std::vector<ColumnEnd> ends = filler_.ends(result.rest, box, run_.last);
            const ColumnEnd& end = fullest(ends, box, frame.grid);
            BrokenColumn column{result.rest, end.rest, box, i, false, {}};
            if (i == 0) column.head = first_.head;
            if (i == 0) column.opens_page = first_.opens_page;
            result.columns.push_back(std::move(column));
            result.bottom = std::max(result.bottom, end.y);
            result.foot = std::max(result.foot, end.foot);
            result.rest = end.rest;
        }
        return result;
    }

    /// Whether the columns hold all that they held before: where floats had to wait, these still wait.
    [[nodiscard]] bool is_done(const ColumnStart& start) const {
        const bool has_notes = run_.places_notes && start.placed < filler_.due_before(run_.last);
        return start.next >= run_.last && start.floats == end_.floats && !has_notes;
    }

    [[nodiscard]] std::size_t lines_of_page() const {
        const double lines = (first_.box.bottom - first_.box.top) / filler_.frame().grid;
        return std::min(most_lines, static_cast<std::size_t>(std::max(1.0, lines)));
    }

private:
    ColumnFiller& filler_;
    const Run& run_;
    const BrokenColumn& first_;
    ColumnStart end_;
    std::vector<ColumnBox> boxes_;
};

Balanced as_they_are(ColumnFiller& filler, const std::vector<BrokenColumn>& columns, const Run& run) {
    Balanced result;
    result.columns = columns;
    result.rest = columns.back().end;
    for (const BrokenColumn& column : columns) {
        const FilledColumn filled = filler.fill(column.start, column.box, run.last, column.end);
        result.bottom = std::max(result.bottom, filled.y);
        result.foot = std::max(result.foot, filled.foot);
    }
    return result;
}

}  // namespace

std::optional<Balanced> balanced_up_to(ColumnFiller& filler, const std::vector<BrokenColumn>& columns, const Run& run,
                                       const ColumnStart& end) {
    Balancer balancer(filler, columns, run, end);
    for (std::size_t lines = 1; lines <= balancer.lines_of_page(); ++lines) {
        Balanced result = balancer.with_lines(lines);
        if (balancer.is_done(result.rest)) return result;
    }
    return std::nullopt;
}

Balanced balanced(ColumnFiller& filler, const std::vector<BrokenColumn>& columns, const Run& run) {
    if (run.columns > 1) {
        if (auto even = balanced_up_to(filler, columns, run, columns.back().end)) return std::move(*even);
    }
    return as_they_are(filler, columns, run);
}

Balanced shortened(ColumnFiller& filler, const Balanced& columns, const Run& run, std::size_t lines) {
    const double height = columns.bottom - columns.columns.front().box.top;
    const double now = std::ceil(height / filler.frame().grid - rounding);
    const auto wanted = static_cast<std::size_t>(std::max(1.0, now - static_cast<double>(lines)));
    return Balancer(filler, columns.columns, run, columns.rest).with_lines(wanted);
}

}  // namespace offprint::layout

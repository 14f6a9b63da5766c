#include "layout/paginate.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "layout/balance_columns.h"
#include "layout/break_columns.h"
#include "layout/fill_column.h"

namespace offprint::layout {
namespace {

constexpr std::size_t lines_drawn_over = 3;  // of each column, to a last page that would hold the colophon alone
constexpr double rounding = 0.001;           // lines
constexpr double least_parted = 10;          // lines: a page with fewer is not parted for that

/// Fills pages with runs of strips: all in one column, or in turn what runs in columns and what spans them.
class Paginator {
public:
    Paginator(const Galley& galley, const NoteStrips& notes, const PageFrame& frame)
        : galley_(galley), frame_(frame), filler_(galley, notes, frame) {}

    std::vector<PagePlan> run() {
        open_page(frame_.first_top);
        std::vector<Run> runs = parted();
        for (std::size_t i = 0; i < runs.size(); ++i) put_run(runs[i]);
        return std::move(pages_);
    }

private:
    [[nodiscard]] std::vector<Run> parted() const {
        const std::vector<Strip>& strips = galley_.strips;
        std::vector<Run> runs;
        bool spans = false;
        for (std::size_t i = 0; i < strips.size(); ++i) {
            const bool own = strips[i].spans && !strips[i].floats;
            const bool goes_on = !runs.empty() && (frame_.columns == 1 || own == spans);
            if (!goes_on) {
                spans = own;
                runs.push_back({i, i, own ? 1 : frame_.columns, 0, {}, false, false, frame_.columns == 1 || !own});
            }
            runs.back().last = i + 1;
        }
        if (!runs.empty()) {
            runs.back().ends_article = true;
            if (runs.back().columns == 1) runs.back().places_notes = true;
        }
        return runs;
    }

    void put_run(Run& run) {
        rest_.next = run.first;
        begin_run(run);
        std::vector<BrokenColumn> columns = break_columns(filler_, run, rest_);
        std::size_t page = 0;  // the first column of the last page
        for (std::size_t i = 1; i < columns.size(); ++i)
            if (columns[i].opens_page) page = i;
        const std::vector<BrokenColumn> last(columns.begin() + static_cast<std::ptrdiff_t>(page), columns.end());
        columns.resize(page);
        if (put_with_head_below(columns, last, run)) return;
        put_columns(columns, run);
        put_last_page(last, run);
    }

    /// Where the last page begins with what spans it, and all would fit on the page before with that below the columns,
    /// or the last page has nothing else: then the columns before end the text, and are balanced.
    bool put_with_head_below(const std::vector<BrokenColumn>& columns, const std::vector<BrokenColumn>& last,
                             const Run& run) {
        if (run.columns == 1 || last.front().head.empty() || columns.empty()) return false;
        std::size_t page = columns.size() - 1;
        while (page > 0 && columns[page].column > 0) --page;
        const auto first = columns.begin() + static_cast<std::ptrdiff_t>(page);
        const std::vector<Placement>& head = last.front().head;
        ColumnStart end = last.back().end;
        for (const Placement& placement : head) end.floats.push_back(placement.strip);
        const std::optional<Balanced> even = balanced_up_to(filler_, {first, columns.end()}, run, end);
        if (!even || last.back().end.next < run.last) return false;
        const Strip& lowest = strip(head.back().strip);
        const double shift = even->bottom + frame_.grid - head.front().y;
        const double bottom = head.back().y + shift + lowest.height;
        const bool is_only_head = last.size() == 1 && last.front().start.next >= run.last;
        const bool has_room = bottom <= frame_.bottom - even->foot;
        if (!has_room && !is_only_head) return false;
        put_columns({columns.begin(), first}, run);
        put_columns(even->columns, run);
        if (!has_room) {
            put_last_page(last, run);
            return true;
        }
        for (Placement placement : head) {
            placement.y += shift;
            pages_.back().body.push_back(placement);
        }
        rest_ = last.back().end;
        y_ = bottom + lowest.space_below;
        return true;
    }

    /// Where the run goes on below what stands on the page; what is kept whole goes to the next page if it must.
    void begin_run(Run& run) {
        const bool is_below = !pages_.back().body.empty();
        if (is_below) y_ += run.columns == 1 ? std::max(frame_.grid, strip(run.first).space_above) : above_columns(run);
        if (is_below && run.columns == 1 && y_ + least_height(run) > lowest_bottom()) open_page(frame_.top);
        if (is_below && run.columns > 1) y_ = on_grid(y_);
        run.top = y_;
        run.bottoms = bottoms_;
        if (run.columns == 1) run.bottoms.assign(1, lowest_bottom());
        run.is_on_first_page = pages_.size() == 1;
    }

    /// Columns begin at one line, also those whose first block is not on the grid.
    [[nodiscard]] double on_grid(double y) const {
        return frame_.top + std::ceil((y - frame_.top) / frame_.grid - rounding) * frame_.grid;
    }

    [[nodiscard]] double above_columns(const Run& run) const { return strip(run.first).space_above; }

    /// Down to the first place where a page may end.
    [[nodiscard]] double least_height(const Run& run) const {
        double height = 0;
        for (std::size_t i = run.first; i < run.last; ++i) {
            if (i > run.first && strip(i).may_break_before && !strip(i - 1).lines_kept_after) break;
            height += (i > run.first ? strip(i).space_above : 0) + strip(i).height;
        }
        return height;
    }

    void put_last_page(const std::vector<BrokenColumn>& columns, const Run& run) {
        Balanced page = balanced(filler_, columns, run);
        if (leaves_colophon_alone(page, run)) {
            const Balanced shorter = shortened(filler_, page, run, lines_drawn_over);
            if (shorter.rest.next < run.last && !shorter.columns.empty()) {
                put_columns(shorter.columns, run);
                Run rest = run;
                rest_ = shorter.rest;
                open_page(frame_.top);
                rest.top = frame_.top;
                rest.bottoms = bottoms_;
                page = balanced(filler_, break_columns(filler_, rest, rest_), rest);
            }
        }
        put_columns(page.columns, run);
        rest_ = page.rest;
        y_ = page.bottom;
    }

    /// What follows the columns to the article's end finds no room below them.
    [[nodiscard]] bool leaves_colophon_alone(const Balanced& page, const Run& run) const {
        if (run.columns == 1 || run.last != frame_.colophon || run.last >= galley_.strips.size()) return false;
        double height = strip(run.last).space_above;
        for (std::size_t i = run.last; i < galley_.strips.size(); ++i)
            height += (i > run.last ? strip(i).space_above : 0) + strip(i).height;
        const double top = page.columns.front().box.top;
        const bool is_long = page.bottom - top > least_parted * frame_.grid;
        return is_long && page.bottom + height > frame_.bottom - page.foot;
    }

    void put_columns(const std::vector<BrokenColumn>& columns, const Run& run) {
        for (const BrokenColumn& column : columns) {
            if (column.opens_page) open_page(frame_.top);
            put_column(column, run);
        }
    }

    void put_column(const BrokenColumn& column, const Run& run) {
        PagePlan& page = pages_.back();
        page.body.insert(page.body.end(), column.head.begin(), column.head.end());
        FilledColumn filled = filler_.fill(column.start, column.box, run.last, column.end);
        for (Placement& placement : filled.body) placement.column = column.column;
        for (Placement& placement : filled.notes) placement.column = column.column;
        page.body.insert(page.body.end(), filled.body.begin(), filled.body.end());
        page.notes.insert(page.notes.end(), filled.notes.begin(), filled.notes.end());
        if (!filled.notes.empty())
            page.note_rules.push_back({column.box.bottom - filled.foot + frame_.above_note_rule, column.column});
        if (run.columns > 1) {
            if (column.column == 0) page.columns.push_back({column.box.top, column.box.top});
            page.columns.back().bottom = std::max(page.columns.back().bottom, filled.y);
        }
        bottoms_[column.column] = column.box.bottom - filled.foot;
        y_ = std::max(column.column == 0 ? 0.0 : y_, filled.y);
    }

    void open_page(double top) {
        pages_.emplace_back();
        bottoms_.assign(frame_.columns, frame_.bottom);
        y_ = top;
    }

    [[nodiscard]] double lowest_bottom() const { return *std::min_element(bottoms_.begin(), bottoms_.end()); }

    [[nodiscard]] const Strip& strip(std::size_t index) const { return galley_.strips[index]; }

    const Galley& galley_;
    const PageFrame& frame_;
    ColumnFiller filler_;
    std::vector<PagePlan> pages_;
    std::vector<double> bottoms_;  ///< of the page's columns, above the notes that stand there
    double y_ = 0;                 ///< below what stands on the page
    ColumnStart rest_;
};

}  // namespace

std::vector<bool> legal_breaks(const std::vector<Strip>& strips) {
    std::vector<bool> legal(strips.size(), true);
    int kept = 0;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (strips[i].floats) continue;
        legal[i] = strips[i].may_break_before && kept == 0;
        kept = std::max(strips[i].lines_kept_after, kept - 1);
    }
    return legal;
}

std::vector<PagePlan> paginate(const Galley& galley, const NoteStrips& notes, const PageFrame& frame) {
    return Paginator(galley, notes, frame).run();
}

}  // namespace offprint::layout

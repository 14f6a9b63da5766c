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
constexpr double least_share = 0.62;         // of a picture's size
constexpr double clearly_smaller = 0.94;     // else it is shown as wide as the text
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
        if (put_with_head_below(columns, run)) return;
        const std::size_t text_end = end_of_text(columns, run);
        const std::vector<std::size_t> left_over = heads_from(columns, text_end);
        columns.resize(text_end);
        const std::vector<BrokenColumn> last = last_page_of(columns);
        columns.resize(columns.size() - last.size());
        put_columns(columns, run);
        if (left_over.empty()) {
            put_last_page(last, run);
            return;
        }
        if (!last.empty()) put_balanced(balanced(filler_, last, run), run);
        put_below_text(left_over, run);
    }

    /// Where the last page begins with what spans it, and all would fit on the page before with that below the columns.
    bool put_with_head_below(std::vector<BrokenColumn> columns, const Run& run) {
        const std::vector<BrokenColumn> last = last_page_of(columns);
        if (run.columns == 1 || last.size() == columns.size() || last.front().head.empty() ||
            last.back().end.next < run.last)
            return false;
        columns.resize(columns.size() - last.size());
        const std::vector<BrokenColumn> page = last_page_of(columns);
        ColumnStart end = last.back().end;
        std::vector<std::size_t> head;
        double height = 0;
        for (const Placement& placement : last.front().head) {
            end.floats.push_back(placement.strip);
            head.push_back(placement.strip);
            height += frame_.grid + strip(placement.strip).height;
        }
        const std::optional<Balanced> even = balanced_up_to(filler_, page, run, end);
        if (!even || even->bottom + height > frame_.bottom - even->foot) return false;
        columns.resize(columns.size() - page.size());
        put_columns(columns, run);
        put_balanced(*even, run);
        put_below_text(std::move(head), run);
        return true;
    }

    static std::vector<BrokenColumn> last_page_of(const std::vector<BrokenColumn>& columns) {
        auto first = columns.end();
        while (first != columns.begin() && (first == columns.end() || first->column > 0)) --first;
        return {first, columns.end()};
    }

    /// The columns before the pages that are there for what spans them alone.
    [[nodiscard]] std::size_t end_of_text(const std::vector<BrokenColumn>& columns, const Run& run) const {
        std::size_t end = columns.size();
        while (end > 0 && is_only_head(columns[end - 1], run)) --end;
        return end;
    }

    [[nodiscard]] bool is_only_head(const BrokenColumn& column, const Run& run) const {
        const auto spans = [this](std::size_t index) { return strip(index).spans; };
        const bool has_notes = run.places_notes && column.start.placed < filler_.due_before(run.last);
        return !column.head.empty() && column.start.next >= run.last && !has_notes &&
               std::all_of(column.start.floats.begin(), column.start.floats.end(), spans);
    }

    static std::vector<std::size_t> heads_from(const std::vector<BrokenColumn>& columns, std::size_t begin) {
        std::vector<std::size_t> strips;
        for (std::size_t i = begin; i < columns.size(); ++i)
            for (const Placement& placement : columns[i].head) strips.push_back(placement.strip);
        return strips;
    }

    /// What spans the columns and is left when the text ends: below it, on as few pages as hold it and the colophon.
    void put_below_text(std::vector<std::size_t> strips, const Run& run) {
        rest_.next = run.last;
        rest_.floats.clear();
        const double end = run.last == frame_.colophon ? height_of_end(run) : 0;
        while (!strips.empty()) {
            std::size_t count = strips.size();
            double share = share_of_pictures(strips, count, lowest_bottom() - y_ - end);
            if (share < least_share && end > 0) --count;
            while (share < least_share && count > 0)
                if (share = share_of_pictures(strips, count, lowest_bottom() - y_); share < least_share) --count;
            const bool is_page_empty = pages_.back().body.empty();
            if (count == 0 && is_page_empty) {
                count = 1;
                share = 1;
            }
            for (std::size_t i = 0; i < count; ++i) put_spanning(strips[i], share);
            strips.erase(strips.begin(), strips.begin() + static_cast<std::ptrdiff_t>(count));
            if (!strips.empty()) open_page(frame_.top);
        }
    }

    [[nodiscard]] double above_spanning() const { return pages_.back().body.empty() ? 0 : frame_.grid; }

    /// At which the first `count` strips fit into so many points; 0 where nothing makes them fit.
    [[nodiscard]] double share_of_pictures(const std::vector<std::size_t>& strips, std::size_t count,
                                           double room) const {
        double pictures = 0;
        double others = above_spanning() + static_cast<double>(count - 1) * frame_.grid;
        for (std::size_t i = 0; i < count; ++i) {
            pictures += strip(strips[i]).pictures;
            others += strip(strips[i]).height - strip(strips[i]).pictures;
        }
        if (pictures + others <= room) return 1;
        return pictures > 0 ? std::clamp((room - others) / pictures, 0.0, clearly_smaller) : 0;
    }

    void put_spanning(std::size_t index, double share) {
        const Strip& one = strip(index);
        y_ += above_spanning();
        pages_.back().body.push_back({index, y_, false, 0, one.pictures > 0 ? share : 1});
        y_ += one.height - one.pictures * (1 - share);
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
        put_balanced(page, run);
    }

    void put_balanced(const Balanced& page, const Run& run) {
        put_columns(page.columns, run);
        rest_ = page.rest;
        y_ = page.bottom;
    }

    /// What follows the columns to the article's end finds no room below them.
    [[nodiscard]] bool leaves_colophon_alone(const Balanced& page, const Run& run) const {
        if (run.columns == 1 || run.last != frame_.colophon || run.last >= galley_.strips.size()) return false;
        const double height = height_of_end(run);
        const double top = page.columns.front().box.top;
        const bool is_long = page.bottom - top > least_parted * frame_.grid;
        return is_long && page.bottom + height > frame_.bottom - page.foot;
    }

    /// Of all that follows the run, with the space above it.
    [[nodiscard]] double height_of_end(const Run& run) const {
        if (run.last >= galley_.strips.size()) return 0;
        double height = std::max(frame_.grid, strip(run.last).space_above);
        for (std::size_t i = run.last; i < galley_.strips.size(); ++i)
            height += (i > run.last ? strip(i).space_above : 0) + strip(i).height;
        return height;
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
            if (column.column == 0) page.columns.push_back({top_of(filled, column.box), column.box.top});
            page.columns.back().bottom = std::max(page.columns.back().bottom, filled.y);
        }
        bottoms_[column.column] = column.box.bottom - filled.foot;
        y_ = std::max(column.column == 0 ? 0.0 : y_, filled.y);
    }

    /// Of the text, which the grid may have moved down.
    static double top_of(const FilledColumn& filled, const ColumnBox& box) {
        return filled.body.empty() ? box.top : filled.body.front().y;
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

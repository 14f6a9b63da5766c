#include "layout/fill_column.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace offprint::layout {
namespace {

constexpr double rounding = 0.01;         // points
constexpr double least_space = 0.6;       // of the space above a line that is moved to the grid
constexpr double least_block_space = 8;   // points above a strip that begins a block
constexpr double notes_carried_on = 0.5;  // of a column, at most, while there is text
constexpr double floats_share = 0.7;      // of a column, beyond its first float

}  // namespace

ColumnFiller::ColumnFiller(const Galley& galley, const NoteStrips& notes, const PageFrame& frame)
    : galley_(galley),
      notes_(notes),
      frame_(frame),
      legal_(legal_breaks(galley.strips)),
      queue_(note_queue(galley, notes)) {}

std::vector<ColumnEnd> ColumnFiller::ends(const ColumnStart& start, const ColumnBox& box, std::size_t last) {
    ends_.clear();
    run(start, box, last, nullptr);
    return std::move(ends_);
}

FilledColumn ColumnFiller::fill(const ColumnStart& start, const ColumnBox& box, std::size_t last,
                                const ColumnStart& end) {
    run(start, box, last, &end);
    even_out_spaces();
    return {std::move(body_), placed_notes(), state_.y, state_.foot};
}

void ColumnFiller::run(const ColumnStart& start, const ColumnBox& box, std::size_t last, const ColumnStart* stop) {
    begin(start, box);
    carry_notes_on(start.next < last || !start.floats.empty());
    place_waiting_floats();
    take_strips(last, stop);
}

void ColumnFiller::begin(const ColumnStart& start, const ColumnBox& box) {
    box_ = box;
    body_.clear();
    state_ = {};
    state_.rest = start;
    state_.y = box.top;
    state_.due = std::max(start.placed, due_before(start.next));
    first_note_ = start.placed;
}

void ColumnFiller::take_strips(std::size_t last, const ColumnStart* stop) {
    while (true) {
        const std::size_t index = state_.rest.next;
        const bool is_boundary = index == last || !strip(index).floats;
        const bool holds_something = state_.placements > 0 || state_.foot > 0 || index == last;
        if (is_boundary && holds_something) {
            if (stop != nullptr && *stop == state_.rest) return;
            if (stop == nullptr) note_end(last);
        }
        if (index == last) return;
        if (take(index)) continue;
        if (!strip(index).floats) return;
        state_.rest.floats.push_back(index);
        ++state_.rest.next;
    }
}

void ColumnFiller::note_end(std::size_t last) {
    const std::size_t index = state_.rest.next;
    ColumnEnd end;
    end.rest = state_.rest;
    end.y = state_.y;
    end.foot = state_.foot;
    end.notes_left = state_.due - state_.rest.placed;
    end.is_legal = index == last || legal_[index] || state_.placements == 0;
    end.ends_in_hyphen = index < last && state_.placements > 0 && strip(body_.back().strip).ends_in_hyphen;
    ends_.push_back(std::move(end));
}

/// The height of the column's notes once the one at `place` is among them.
double ColumnFiller::foot_with(std::size_t place) const {
    const double begin = place == first_note_ ? above_notes() : 0;
    const double space = place == first_note_ ? 0 : note(place).space_above;
    return state_.foot + begin + space + note(place).height;
}

void ColumnFiller::place_note() {
    state_.foot = foot_with(state_.rest.placed);
    ++state_.rest.placed;
}

void ColumnFiller::carry_notes_on(bool has_text) {
    if (!box_.places_notes) return;
    const double room = (box_.bottom - box_.top) * (has_text ? notes_carried_on : 1.0);
    std::size_t& placed = state_.rest.placed;
    while (placed < state_.due && (placed == first_note_ || foot_with(placed) <= room)) place_note();
}

void ColumnFiller::place_waiting_floats() {
    std::vector<std::size_t>& floats = state_.rest.floats;
    const std::vector<std::size_t> waiting = std::exchange(floats, {});
    const double limit = box_.top + (box_.bottom - box_.top) * floats_share;
    for (const std::size_t index : waiting) {
        const double end = top_of(index) + strip(index).height;
        const bool is_first = state_.placements == 0;
        const bool is_next = floats.empty() && !strip(index).spans;
        const bool fits = end <= box_.text_bottom - state_.foot + rounding && (is_first || end <= limit);
        if (is_next && (fits || (is_first && state_.foot == 0)))
            place(index);
        else
            floats.push_back(index);
    }
}

/// Places the strip where it fits, with the notes that it calls for.
bool ColumnFiller::take(std::size_t index) {
    const bool is_first = state_.placements == 0 && state_.foot == 0;
    const bool must_wait = strip(index).floats && (strip(index).spans || !state_.rest.floats.empty());
    if (must_wait) return false;
    const State before = state_;
    for (const std::size_t repeated : head_before(index)) put(repeated, true);
    const double end = top_of(index) + strip(index).height;
    const bool fits = is_first || end <= limit_for(index) + rounding;
    if (!fits || (!place_notes_of(index, end) && !is_first)) {
        go_back_to(before);
        return false;
    }
    place(index);
    ++state_.rest.next;
    return true;
}

double ColumnFiller::limit_for(std::size_t index) const {
    const bool may_overrun = state_.foot == 0 && strip(index).is_on_grid;
    return std::min(box_.text_bottom, box_.bottom - state_.foot) + (may_overrun ? box_.overrun : 0);
}

void ColumnFiller::go_back_to(const State& state) {
    state_ = state;
    body_.resize(state_.placements);
}

/// True when every note that the strip calls for begins in this column.
bool ColumnFiller::place_notes_of(std::size_t index, double end) {
    state_.due = std::max(state_.due, queue_.due[index]);
    if (!box_.places_notes) return true;
    const std::size_t must = queue_.due_beginning[index];
    std::size_t& placed = state_.rest.placed;
    const std::size_t from = placed;
    while (placed < state_.due && end <= box_.bottom - foot_with(placed) + rounding) place_note();
    if (placed < state_.due) give_back_widow(std::max(must, from));
    return placed >= must || must <= from;
}

/// A note is not parted where its paragraph would leave too few lines.
void ColumnFiller::give_back_widow(std::size_t least) {
    std::size_t& placed = state_.rest.placed;
    while (placed > least && placed > first_note_ + 1 && !note(placed).may_break_before) {
        --placed;
        state_.foot -= note(placed).height + note(placed).space_above;
    }
}

/// A table's head, when the strip is one of its other rows and begins the column.
std::vector<std::size_t> ColumnFiller::head_before(std::size_t index) const {
    const std::int32_t table = strip(index).table;
    if (table < 0 || state_.placements > 0) return {};
    const TableHead& head = galley_.tables[static_cast<std::size_t>(table)];
    std::vector<std::size_t> repeated;
    if (index < head.header_end) return repeated;
    for (std::size_t i = head.first; i < head.header_end; ++i) repeated.push_back(i);
    return repeated;
}

double ColumnFiller::top_of(std::size_t index) const {
    const Strip& one = strip(index);
    const bool is_at_top = state_.placements == 0;
    const double space = is_at_top ? 0 : std::max(one.space_above, state_.space) * frame_.space_factor;
    if (!one.is_on_grid) return state_.y + space;
    const double lines = (state_.y + least_space * space - frame_.top - rounding) / frame_.grid;
    return frame_.top + std::ceil(lines) * frame_.grid;
}

void ColumnFiller::place(std::size_t index) {
    put(index, false);
    state_.space = strip(index).space_below;
}

void ColumnFiller::put(std::size_t index, bool is_repeated) {
    const double y = top_of(index);
    body_.push_back({index, y, is_repeated, 0});
    ++state_.placements;
    state_.y = y + strip(index).height;
}

/// What the grid adds below a block that is not on it goes in equal parts above and below the block.
void ColumnFiller::even_out_spaces() {
    std::size_t block = 0;
    for (std::size_t i = 1; i < body_.size(); ++i) {
        const Strip& one = strip(body_[i].strip);
        const Strip& above = strip(body_[i - 1].strip);
        if (!one.is_on_grid) {
            if (one.space_above >= least_block_space || above.is_on_grid) block = i;
            continue;
        }
        if (above.is_on_grid || block == 0) continue;
        const double wanted = std::max(one.space_above, above.space_below) * frame_.space_factor;
        const double surplus = body_[i].y - body_[i - 1].y - above.height - wanted;
        for (std::size_t k = block; k < i; ++k) body_[k].y += surplus / 2;
        block = 0;
    }
}

/// From the column's foot upwards: the last one ends at its bottom.
std::vector<Placement> ColumnFiller::placed_notes() const {
    std::vector<Placement> notes;
    double y = box_.bottom - state_.foot + above_notes();
    for (std::size_t place = first_note_; place < state_.rest.placed; ++place) {
        if (place > first_note_) y += note(place).space_above;
        notes.push_back({queue_.strips[place], y, false, 0});
        y += note(place).height;
    }
    return notes;
}

}  // namespace offprint::layout

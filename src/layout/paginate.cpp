#include "layout/paginate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace offprint::layout {
namespace {

constexpr double rounding = 0.01;         // points
constexpr double least_space = 0.6;       // of the space above a line that is moved to the grid
constexpr double least_block_space = 8;   // points above a strip that begins a block
constexpr double notes_carried_on = 0.5;  // of a page, at most, while there is text
constexpr double floats_share = 0.7;      // of a page, beyond its first float

/// The strips of footnotes in the order in which their marks are met.
struct NoteQueue {
    std::vector<std::size_t> strips;         ///< into NoteStrips::strips
    std::vector<std::size_t> due;            ///< by strip of the galley: the queue's length after its marks
    std::vector<std::size_t> due_beginning;  ///< likewise: up to here the notes have at least begun
};

class QueueBuilder {
public:
    QueueBuilder(const Galley& galley, const NoteStrips& notes) : galley_(galley), notes_(notes) {}

    NoteQueue build() {
        const std::size_t count = notes_.begins.empty() ? 0 : notes_.begins.size() - 1;
        seen_.assign(count, false);
        for (std::size_t i = 0; i < galley_.strips.size(); ++i) {
            for (const int number : galley_.strips[i].footnotes) call(static_cast<std::size_t>(number - 1));
            if (i + 1 == galley_.strips.size()) call_rest();
            queue_.due.push_back(queue_.strips.size());
            queue_.due_beginning.push_back(beginning_);
        }
        return std::move(queue_);
    }

private:
    void call(std::size_t note) {
        if (note >= seen_.size() || seen_[note]) return;
        seen_[note] = true;
        if (notes_.begins[note] < notes_.begins[note + 1]) beginning_ = queue_.strips.size() + 1;
        for (std::size_t strip = notes_.begins[note]; strip < notes_.begins[note + 1]; ++strip)
            queue_.strips.push_back(strip);
    }

    /// Notes that no mark calls stand at the end.
    void call_rest() {
        const std::size_t beginning = beginning_;
        for (std::size_t note = 0; note < seen_.size(); ++note) call(note);
        beginning_ = beginning;
    }

    const Galley& galley_;
    const NoteStrips& notes_;
    std::vector<bool> seen_;
    NoteQueue queue_;
    std::size_t beginning_ = 0;
};

/// Where the filling of a page stands; small, so that it can be gone back to.
struct State {
    std::size_t next = 0;             ///< strip
    double y = 0;                     ///< below the last strip
    double space = 0;                 ///< that the last strip asks for below it
    std::size_t placements = 0;       ///< on this page
    std::size_t due = 0, placed = 0;  ///< notes' strips called for, and on pages
    double foot = 0;                  ///< height of this page's notes
    std::vector<std::size_t> floats;  ///< waiting for the next page
};

class Paginator {
public:
    Paginator(const Galley& galley, const NoteStrips& notes, const PageFrame& frame)
        : galley_(galley),
          notes_(notes),
          frame_(frame),
          legal_(legal_breaks(galley.strips)),
          queue_(QueueBuilder(galley, notes).build()) {}

    std::vector<PagePlan> run() {
        std::vector<PagePlan> pages;
        do pages.push_back(fill_page(pages.empty() ? frame_.first_top : frame_.top));
        while (state_.next < galley_.strips.size() || !state_.floats.empty() || state_.placed < state_.due);
        return pages;
    }

private:
    PagePlan fill_page(double top) {
        page_ = {};
        top_ = top;
        first_note_ = state_.placed;
        state_.y = top;
        state_.space = state_.foot = 0;
        state_.placements = 0;
        carry_notes_on();
        place_waiting_floats();
        fill_with_text();
        even_out_spaces();
        finish_notes();
        return std::move(page_);
    }

    [[nodiscard]] const Strip& strip(std::size_t index) const { return galley_.strips[index]; }
    [[nodiscard]] const Strip& note(std::size_t place) const { return notes_.strips[queue_.strips[place]]; }

    /// The height of the page's notes once the one at `place` is among them.
    [[nodiscard]] double foot_with(std::size_t place) const {
        const double begin = place == first_note_ ? above_note_rule + note_rule + below_note_rule : 0;
        const double space = place == first_note_ ? 0 : note(place).space_above;
        return state_.foot + begin + space + note(place).height;
    }

    void place_note() {
        state_.foot = foot_with(state_.placed);
        ++state_.placed;
    }

    void carry_notes_on() {
        const bool has_text = state_.next < galley_.strips.size() || !state_.floats.empty();
        const double room = (frame_.bottom - top_) * (has_text ? notes_carried_on : 1.0);
        while (state_.placed < state_.due && (state_.placed == first_note_ || foot_with(state_.placed) <= room))
            place_note();
    }

    void place_waiting_floats() {
        std::vector<std::size_t> waiting = std::exchange(state_.floats, {});
        const double limit = top_ + (frame_.bottom - top_) * floats_share;
        for (const std::size_t index : waiting) {
            const double end = top_of(index) + strip(index).height;
            const bool is_placed = state_.floats.empty() && (state_.placements == 0 || end <= limit);
            if (is_placed && end <= frame_.bottom - state_.foot + rounding)
                place(index);
            else if (state_.placements == 0 && state_.floats.empty() && state_.foot == 0)
                place(index);
            else
                state_.floats.push_back(index);
        }
    }

    void fill_with_text() {
        State good;
        bool has_good = false;
        while (state_.next < galley_.strips.size()) {
            const std::size_t index = state_.next;
            if (legal_[index] && state_.placements > 0 && !strip(index).floats) {
                good = state_;
                has_good = true;
            }
            if (take(index)) continue;
            if (strip(index).floats) {
                state_.floats.push_back(index);
                ++state_.next;
                continue;
            }
            if (has_good && !legal_[index]) go_back_to(good);
            return;
        }
    }

    void go_back_to(State& state) {
        state_ = std::move(state);
        page_.body.resize(state_.placements);
    }

    /// Places the strip where it fits, with the notes that it calls for.
    bool take(std::size_t index) {
        const bool is_first = state_.placements == 0 && state_.foot == 0;
        if (strip(index).floats && !state_.floats.empty()) return false;
        const std::vector<std::size_t> head = head_before(index);
        const State before = state_;
        for (const std::size_t repeated : head) place_repeated(repeated);
        const double end = top_of(index) + strip(index).height;
        if (!is_first && end > frame_.bottom - state_.foot + rounding) {
            go_back_to_copy(before);
            return false;
        }
        if (!place_notes_of(index, end) && !is_first) {
            go_back_to_copy(before);
            return false;
        }
        place(index);
        ++state_.next;
        return true;
    }

    void go_back_to_copy(const State& state) {
        state_ = state;
        page_.body.resize(state_.placements);
    }

    /// True when every note that the strip calls for begins on this page.
    bool place_notes_of(std::size_t index, double end) {
        state_.due = std::max(state_.due, queue_.due[index]);
        const std::size_t must = queue_.due_beginning[index];
        const std::size_t from = state_.placed;
        while (state_.placed < state_.due && end <= frame_.bottom - foot_with(state_.placed) + rounding) place_note();
        if (state_.placed < state_.due) give_back_widow(std::max(must, from));
        return state_.placed >= must || must <= from;
    }

    /// A note is not parted where its paragraph would leave too few lines.
    void give_back_widow(std::size_t least) {
        while (state_.placed > least && state_.placed > first_note_ + 1 && !note(state_.placed).may_break_before) {
            --state_.placed;
            state_.foot -= note(state_.placed).height + note(state_.placed).space_above;
        }
    }

    /// A table's head, when the strip is one of its other rows and begins the page.
    [[nodiscard]] std::vector<std::size_t> head_before(std::size_t index) const {
        const std::int32_t table = strip(index).table;
        if (table < 0 || state_.placements > 0) return {};
        const TableHead& head = galley_.tables[static_cast<std::size_t>(table)];
        std::vector<std::size_t> repeated;
        if (index < head.header_end) return repeated;
        for (std::size_t i = head.first; i < head.header_end; ++i) repeated.push_back(i);
        return repeated;
    }

    [[nodiscard]] double top_of(std::size_t index) const {
        const Strip& one = strip(index);
        const bool is_at_top = state_.placements == 0;
        const double space = is_at_top ? 0 : std::max(one.space_above, state_.space) * frame_.space_factor;
        if (!one.is_on_grid) return state_.y + space;
        const double lines = (state_.y + least_space * space - frame_.top - rounding) / frame_.grid;
        return frame_.top + std::ceil(lines) * frame_.grid;
    }

    void place(std::size_t index) {
        put(index, false);
        state_.space = strip(index).space_below;
    }

    void place_repeated(std::size_t index) { put(index, true); }

    void put(std::size_t index, bool is_repeated) {
        const double y = top_of(index);
        page_.body.push_back({index, y, is_repeated});
        ++state_.placements;
        state_.y = y + strip(index).height;
    }

    /// What the grid adds below a block that is not on it goes in equal parts above and below the block.
    void even_out_spaces() {
        std::vector<Placement>& body = page_.body;
        std::size_t block = 0;
        for (std::size_t i = 1; i < body.size(); ++i) {
            const Strip& one = strip(body[i].strip);
            const Strip& above = strip(body[i - 1].strip);
            if (!one.is_on_grid) {
                if (one.space_above >= least_block_space || above.is_on_grid) block = i;
                continue;
            }
            if (above.is_on_grid || block == 0) continue;
            const double wanted = std::max(one.space_above, above.space_below) * frame_.space_factor;
            const double surplus = body[i].y - body[i - 1].y - above.height - wanted;
            for (std::size_t k = block; k < i; ++k) body[k].y += surplus / 2;
            block = 0;
        }
    }

    void finish_notes() {
        if (state_.placed == first_note_) return;
        double y = frame_.bottom - state_.foot + above_note_rule;
        page_.notes_rule_y = y;
        y += note_rule + below_note_rule;
        for (std::size_t place = first_note_; place < state_.placed; ++place) {
            if (place > first_note_) y += note(place).space_above;
            page_.notes.push_back({queue_.strips[place], y});
            y += note(place).height;
        }
    }

    const Galley& galley_;
    const NoteStrips& notes_;
    const PageFrame& frame_;
    std::vector<bool> legal_;
    NoteQueue queue_;
    State state_;
    PagePlan page_;
    double top_ = 0;
    std::size_t first_note_ = 0;
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

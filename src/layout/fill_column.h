#pragma once

#include <cstddef>
#include <vector>

#include "layout/galley.h"
#include "layout/note_queue.h"
#include "layout/paginate.h"

namespace offprint::layout {

/// What a column begins with: all that was not placed before it.
struct ColumnStart {
    std::size_t next = 0;             ///< strip
    std::size_t placed = 0;           ///< notes' strips on columns before
    std::vector<std::size_t> floats;  ///< waiting
    auto operator<=>(const ColumnStart&) const = default;
};

/// The place of one column on its page. Text ends at `text_bottom`, notes stand at `bottom`.
struct ColumnBox {
    double top = 0, text_bottom = 0, bottom = 0;
    double overrun = 0;        ///< points that a line may stand below `bottom` where there are no notes
    bool places_notes = true;  ///< else they wait for the next column
};

/// One of the ways to end a column.
struct ColumnEnd {
    ColumnStart rest;
    double y = 0, foot = 0;  ///< below the last strip; height of the notes
    std::size_t notes_left = 0;
    bool is_legal = false;
    bool ends_in_hyphen = false;
};

/// A filled column.
struct FilledColumn {
    std::vector<Placement> body, notes;
    double y = 0, foot = 0;
};

/// Fills columns from any start; the same start, box and end give the same column.
class ColumnFiller {
public:
    ColumnFiller(const Galley& galley, const NoteStrips& notes, const PageFrame& frame);

    /// Every end that the column may have, `last` being one past the strips that it may take. Never empty.
    std::vector<ColumnEnd> ends(const ColumnStart& start, const ColumnBox& box, std::size_t last);

    /// The column that ends there.
    FilledColumn fill(const ColumnStart& start, const ColumnBox& box, std::size_t last, const ColumnStart& end);

    [[nodiscard]] const Strip& strip(std::size_t index) const { return galley_.strips[index]; }
    [[nodiscard]] const PageFrame& frame() const { return frame_; }

    /// Notes' strips that are called for before the strip.
    [[nodiscard]] std::size_t due_before(std::size_t index) const { return index == 0 ? 0 : queue_.due[index - 1]; }

private:
    /// Where the filling stands; small, so that it can be gone back to.
    struct State {
        ColumnStart rest;
        double y = 0;
        double space = 0;  ///< that the last strip asks for below it
        std::size_t placements = 0;
        std::size_t due = 0;  ///< notes' strips called for
        double foot = 0;
    };

    void run(const ColumnStart& start, const ColumnBox& box, std::size_t last, const ColumnStart* stop);
    void begin(const ColumnStart& start, const ColumnBox& box);
    void take_strips(std::size_t last, const ColumnStart* stop);
    void note_end(std::size_t last);
    void carry_notes_on(bool has_text);
    void place_waiting_floats();
    bool take(std::size_t index);
    void go_back_to(const State& state);
    bool place_notes_of(std::size_t index, double end);
    void give_back_widow(std::size_t least);
    void place_note();
    void place(std::size_t index);
    void put(std::size_t index, bool is_repeated);
    void even_out_spaces();
    [[nodiscard]] std::vector<std::size_t> head_before(std::size_t index) const;
    [[nodiscard]] double top_of(std::size_t index) const;
    [[nodiscard]] double limit_for(std::size_t index) const;
    [[nodiscard]] const Strip& note(std::size_t place) const { return notes_.strips[queue_.strips[place]]; }
    [[nodiscard]] double above_notes() const {
        return frame_.above_note_rule + frame_.note_rule + frame_.below_note_rule;
    }
    [[nodiscard]] double foot_with(std::size_t place) const;
    [[nodiscard]] std::vector<Placement> placed_notes() const;

    const Galley& galley_;
    const NoteStrips& notes_;
    const PageFrame& frame_;
    std::vector<bool> legal_;
    NoteQueue queue_;
    ColumnBox box_;
    State state_;
    std::size_t first_note_ = 0;
    std::vector<Placement> body_;
    std::vector<ColumnEnd> ends_;
};

}  // namespace offprint::layout

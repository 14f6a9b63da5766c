#pragma once

#include <cstddef>
#include <vector>

#include "layout/galley.h"

namespace offprint::layout {

/// The text area and its grid; y from the page's top.
struct PageFrame {
    double top = 0, first_top = 0, bottom = 0;
    double grid = 14.5;       ///< between baselines
    double space_factor = 1;  ///< of the space between blocks
};

/// Above a page's footnotes: space, a short rule, space.
inline constexpr double above_note_rule = 9, below_note_rule = 4.5, note_rule = 0.4;

/// A strip on a page. A repeated one is a copy of a table's head.
struct Placement {
    std::size_t strip = 0;
    double y = 0;
    bool is_repeated = false;
};

struct PagePlan {
    std::vector<Placement> body;
    std::vector<Placement> notes;
    double notes_rule_y = 0;  ///< of the rule above the notes, when there are any
};

/// Each footnote's strips; `notes[i]` are those of footnote number i + 1.
struct NoteStrips {
    std::vector<Strip> strips;
    std::vector<std::size_t> begins;  ///< one a footnote, then the end
};

/// Before which strips a page may end.
std::vector<bool> legal_breaks(const std::vector<Strip>& strips);

/// Which strip stands on which page and where: no page ends below a heading, no paragraph leaves fewer lines than it
/// may, a footnote begins on the page of its mark, a figure that does not fit goes to the top of the next page while
/// the text goes on. O(strips).
std::vector<PagePlan> paginate(const Galley& galley, const NoteStrips& notes, const PageFrame& frame);

}  // namespace offprint::layout

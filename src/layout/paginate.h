#pragma once

#include <cstddef>
#include <vector>

#include "layout/galley.h"

namespace offprint::layout {

/// The text area, its columns and its grid; y from the page's top.
struct PageFrame {
    double top = 0, first_top = 0, bottom = 0;
    double grid = 14.5;       ///< between baselines
    double space_factor = 1;  ///< of the space between blocks
    double overrun = 0;       ///< points that one line may stand below `bottom`, in single-column pages
    double above_note_rule = 0, note_rule = 0, below_note_rule = 0;  ///< above a column's notes: space, a rule, space
    std::size_t columns = 1;                                         ///< of strips that do not span
    std::size_t colophon = 0;                                        ///< its first strip
};

/// A strip on a page. A repeated one is a copy of a table's head.
struct Placement {
    std::size_t strip = 0;
    double y = 0;
    bool is_repeated = false;
    std::size_t column = 0;
    double pictures = 1;  ///< the share of their size at which its pictures are shown
};

/// The top of the rule above a column's footnotes.
struct NoteRule {
    double y = 0;
    std::size_t column = 0;
};

/// Where columns stand side by side.
struct ColumnSpan {
    double top = 0, bottom = 0;
};

struct PagePlan {
    std::vector<Placement> body;
    std::vector<Placement> notes;
    std::vector<NoteRule> note_rules;
    std::vector<ColumnSpan> columns;
};

/// Before which strips a page may end.
std::vector<bool> legal_breaks(const std::vector<Strip>& strips);

/// Which strip stands on which page and where. Of all ways to break the galley into columns and pages the one that
/// costs least (page_costs.h), after Plass, "Optimal Pagination Techniques" (1981): no page ends below a heading, no
/// paragraph leaves fewer lines than it may, a footnote begins in the column of its mark, a figure that does not fit
/// goes to the top of the next column while the text goes on. Columns above what spans them, and on the last page, end
/// together; pictures across them that are left when the text ends stand below it, a little smaller where that keeps
/// them, or the colophon, from a page of their own. O(strips x strips of a column).
std::vector<PagePlan> paginate(const Galley& galley, const NoteStrips& notes, const PageFrame& frame);

}  // namespace offprint::layout

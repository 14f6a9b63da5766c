#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "layout/pages.h"

namespace offprint::layout {

/// A strip as wide as its column (or, where it spans, as the text area) that no break parts: a line, a row, a figure.
/// Within it x counts from the column's left edge and y from the strip's top.
struct Strip {
    double space_above = 0;  ///< dropped at the top of a page
    double height = 0;
    double baseline = 0;  ///< of its first line of text
    bool may_break_before = true;
    bool is_on_grid = false;   ///< its top is moved down to the next line of the page's grid
    double space_below = 0;    ///< of what floats: it takes this space along
    double pictures = 0;       ///< points of its height that pictures take, which may be shown smaller
    bool spans = false;        ///< all columns of the page
    bool floats = false;       ///< may go to the top of the next column while what follows stays
    int lines_kept_after = 0;  ///< so many lines of what follows stay on its page
    bool ends_in_hyphen = false;
    std::vector<PageItem> items;  ///< logical order
    std::vector<LinkArea> links;
    std::vector<std::string> anchors;
    std::vector<int> footnotes;  ///< numbers whose marks stand in it
    std::int32_t table = -1;     ///< into Galley::tables
    std::uint32_t block = 0;     ///< of the edition's body
    std::uint32_t offset = 0;    ///< letter bytes (text/letters.h) of the block's words before it
};

/// A rule beside strips [first, last), as one line on every page that they come to stand on.
struct SideRule {
    std::size_t first = 0, last = 0;
    double x = 0, width = 0;
    Colour colour{};
};

/// Strips [first, header_end) are a table's head, which is repeated wherever a page begins within [header_end, last).
struct TableHead {
    std::size_t first = 0, header_end = 0, last = 0;
};

/// Each footnote's strips; `notes[i]` are those of footnote number i + 1.
struct NoteStrips {
    std::vector<Strip> strips;
    std::vector<std::size_t> begins;  ///< one a footnote, then the end
};

/// A table that stands on turned pages of its own, after the page of strip `at`, with the footnotes that nothing before
/// it calls for.
struct TurnedTable {
    std::size_t at = 0;
    std::vector<Strip> strips;
    std::vector<TableHead> tables;
    NoteStrips notes;
    [[nodiscard]] bool calls(int footnote) const;
};

/// One endless column.
struct Galley {
    std::vector<Strip> strips;
    std::vector<SideRule> rules;
    std::vector<TableHead> tables;
    std::vector<TurnedTable> turned;
};

/// The strip moved right and down.
void move_by(Strip& strip, double right, double down);
void move_by(PageItem& item, double right, double down);

/// The strip with its pictures at a share of their size, at the start side; what stands below them moves up.
Strip with_smaller_pictures(Strip strip, double share, bool is_rtl);

/// Gives the part's content to the strip, `down` points below its top.
void absorb(Strip& strip, Strip part, double down);

/// Strips one below the other as one that no page break parts.
Strip joined(const std::vector<Strip>& parts);

/// The strips with the rules that stand beside them drawn into each.
std::vector<Strip> with_rules_drawn(Galley galley);

/// Where the strips of a galley stand one below the other, without pages: their tops, and the end.
struct Stack {
    std::vector<double> tops;
    double height = 0;
};
Stack stacked(const std::vector<Strip>& strips);

}  // namespace offprint::layout

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/composition.h"
#include "layout/line_items.h"
#include "layout/shaped_text.h"

namespace offprint::layout {

/// One line as set. In `items`, `links` and so on x counts from the measure's left edge and y from the baseline, down.
struct SetLine {
    std::uint32_t begin = 0, end = 0;  ///< bytes of the paragraph's text
    double left = 0, width = 0;        ///< of what is visible
    double rise = 0;                   ///< height above the baseline of its highest image or face out of the common
    std::vector<PageItem> items;       ///< logical order, rules last
    std::vector<LinkArea> links;
    std::vector<std::string> anchors;
    std::vector<int> footnotes;
    bool ends_in_hyphen = false;
};

enum class Fill : std::uint8_t {
    natural,   ///< as many words a line as fit, with even ends
    balanced,  ///< the narrowest lines that do not need a further one
};

/// The measure of a paragraph in points.
struct LineShape {
    double width = 0;
    double indent = 0;  ///< of the first line
    TextAlign align = TextAlign::start;
    Hyphens hyphens = Hyphens::soft_only;
    Fill fill = Fill::natural;
    double narrowed_by = 0;  ///< points at the start of the first `narrowed` lines, where a dropped letter stands
    std::uint32_t narrowed = 0;
};

/// Breaks a paragraph into lines and sets them: total fit, runs in visual places by UAX #9, spaces stretched where
/// justified, punctuation hung at the edges of justified text.
std::vector<SetLine> set_lines(const ShapedText& shaped, const LineShape& shape, Composition& composition);

/// Points: the widest part that cannot be broken well, and the whole on one line (its longest forced line).
struct Extent {
    double least = 0, greatest = 0;
};
Extent extent_of(const ShapedText& shaped, Composition& composition);

}  // namespace offprint::layout

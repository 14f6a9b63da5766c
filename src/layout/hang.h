#pragma once

#include "layout/line_painter.h"
#include "layout/shaped_text.h"

namespace offprint::layout {

/// Points by which a line's first and last characters stand outside the measure, so that its edges look straight.
struct Hang {
    double start = 0, end = 0;
};
Hang hang_of(const ShapedText& shaped, const LineRequest& line);

}  // namespace offprint::layout

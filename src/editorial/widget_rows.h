#pragma once

#include <string_view>

namespace offprint::editorial {

/// Whether a line is a row of page controls or counts: font size, listen, print, share, reading time. A row that could
/// be prose is none: every word of a widget row is a control's, a unit's, a number or a date.
bool is_widget_row(std::string_view row);

}  // namespace offprint::editorial

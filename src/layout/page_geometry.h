#pragma once

#include <cstddef>

#include "offprint/style.h"

/// Measures of the text area that follow from a page's style. Lengths are points.
namespace offprint::layout {

double column_width(const PageStyle& page);

/// The left edge of a column, from the text area's; the first one stands at the start side.
double column_left(const PageStyle& page, bool is_rtl, std::size_t column);

/// The same page lying on its side: the head and the foot keep their margins, the sides take the head's.
PageStyle turned(const PageStyle& page);

/// The width of the text area on a turned page.
double turned_measure(const PageStyle& page);

}  // namespace offprint::layout

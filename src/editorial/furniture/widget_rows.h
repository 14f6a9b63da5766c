#pragma once

#include <optional>
#include <string_view>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// A row of page controls or counts: font size ("widget-row", also where several kinds stand together), "listen-row",
/// "print-row", "share-row", "counts", "reading-time". A row that could be prose is none: every word of such a row is a
/// control's, a unit's, a number or a date.
std::optional<Furniture> find_widgets(const FurnitureRow& row, Zone zone);

/// The same for bare words in the midst of an article.
bool is_widget_row(std::string_view row);

/// "5 min read" and nothing else.
bool is_reading_time(const FurnitureRow& row);

}  // namespace offprint::editorial

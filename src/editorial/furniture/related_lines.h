#pragma once

#include <optional>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// "Read more: A new levy for the valley": a label with a colon and a title, or a label and a link. A sentence that
/// begins with such words is none, nor is a reference to a place in the same text.
std::optional<Furniture> find_related_line(const FurnitureRow& row);

/// Whether a row is such a label and nothing else, with or without its colon.
bool is_related_label(const FurnitureRow& row);

/// A label of a list of other articles; `is_fixed` when all its words are known: "Most read", not "More from Harbour".
struct RecirculationLabel {
    bool is_fixed = false;
};

/// Whether a row is what stands above a list of other articles: "Most read", "More from Harbour".
std::optional<RecirculationLabel> find_recirculation_label(const FurnitureRow& row);

}  // namespace offprint::editorial

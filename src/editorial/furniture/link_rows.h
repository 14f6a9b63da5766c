#pragma once

#include <optional>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// "Front page | Archive | Write to us": short links and nothing else, parted by signs, before or after the prose.
std::optional<Furniture> find_link_row(const FurnitureRow& row, Zone zone);

}  // namespace offprint::editorial

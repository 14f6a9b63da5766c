#pragma once

#include <optional>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// Bytes of the longest text of consent that is looked at.
inline constexpr std::size_t longest_cookie_text = 900;

/// "We use cookies to improve your experience": how such a text begins, and words of consent after it.
std::optional<Furniture> find_cookie_text(const FurnitureRow& row, Zone zone);

}  // namespace offprint::editorial

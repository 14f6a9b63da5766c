#pragma once

#include <optional>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// "Home > News > Politics": the way to the page, at its head or foot. Without a word for the home page, several parts
/// must be links.
std::optional<Furniture> find_breadcrumbs(const FurnitureRow& row, Zone zone);

/// The same where a list's items are the parts: the words for a home page, then short ones.
bool is_home(std::string_view words);

}  // namespace offprint::editorial

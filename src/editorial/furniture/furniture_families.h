#pragma once

#include <optional>

#include "editorial/furniture/furniture_row.h"
#include "editorial/furniture/phrase_book.h"

namespace offprint::editorial {

/// Bytes of the longest row that is looked at.
inline constexpr std::size_t longest_furniture = 900;

/// What family of page furniture a row belongs to: all recognisers in order. A row with the wording of a note is none.
std::optional<Furniture> find_furniture(const FurnitureRow& row, Zone zone, const PhraseBook& book);

/// The same for a list, by its items: ways of sharing, a trail, links about the page.
std::optional<Furniture> find_list_furniture(const List& list, Zone zone, const PhraseBook& book);

}  // namespace offprint::editorial

#pragma once

#include <optional>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// What a player leaves in a page: "00:00 / 03:12", "Play Mute Fullscreen", "Loading…".
std::optional<Furniture> find_player_row(const FurnitureRow& row);

}  // namespace offprint::editorial

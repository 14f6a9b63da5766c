#pragma once

#include <cstdint>

#include "offprint/style.h"

namespace offprint::cover {

// Two to three, the shape that shelves show; points.
inline constexpr double width = 600, height = 900;
inline constexpr double side_margin = 60;
inline constexpr std::uint32_t png_width = 1200, png_height = 1800;

/// A style's header, `scale` times as large, on a cover's page without furniture.
Style cover_style(const Style& style, double scale);

}  // namespace offprint::cover

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "offprint/resource.h"
#include "offprint/result.h"

namespace offprint::images {

/// Images with more pixels than this are refused before they are decoded.
inline constexpr std::uint64_t max_pixels = 100'000'000;

/// A picture in memory: 8 bits a channel, sRGB, rows from the top without padding.
struct Raster {
    std::uint32_t width = 0, height = 0;  ///< as stored
    int channels = 3;                     ///< of `colour`: 1 is grey, 3 is RGB
    std::string colour;                   ///< width * height * channels bytes, not multiplied by alpha
    std::string alpha;                    ///< width * height bytes; empty when all is opaque
    int orientation = 1;                  ///< how to turn it for showing, EXIF's numbers 1-8
    bool operator==(const Raster&) const = default;
};

/// Decodes PNG, JPEG, GIF and WebP (first frame) and AVIF. `name` is for messages. Total over any bytes. Errors:
/// `malformed` (truncated, damaged, empty), `limit` (more than max_pixels), `library` (a decoder is not installed),
/// `usage` (an SVG: draw_svg needs a size).
Result<Raster> decode(MediaKind kind, std::string_view bytes, const std::string& name);

/// Draws an SVG at a size in pixels on a transparent ground; it loads nothing from outside. Errors as above.
Result<Raster> draw_svg(std::string_view bytes, std::uint32_t width, std::uint32_t height, const std::string& name);

}  // namespace offprint::images

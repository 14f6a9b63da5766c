#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::images {

struct SvgSize {
    std::uint32_t width = 0, height = 0;  ///< CSS pixels, 96 to the inch; 0 where the root element does not say
};

/// The size that an SVG file's root element gives (width and height, else its viewBox); nullopt when the bytes are not
/// SVG. Looks only at what stands before the end of the root's start tag.
std::optional<SvgSize> read_svg_size(std::string_view bytes);

}  // namespace offprint::images

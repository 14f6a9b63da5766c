#pragma once

#include <cstdint>
#include <string_view>

#include "offprint/resource.h"

namespace offprint::images {

/// What an image is, told from its own bytes. Width and height are pixels as the image is to be shown (a photograph
/// that its EXIF or AVIF data turn by 90 degrees has them swapped); 0 where the bytes do not say.
struct Sniffed {
    MediaKind kind = MediaKind::unknown;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    bool operator==(const Sniffed&) const = default;
};

/// Total over any bytes. Looks at headers only: that the kind is known does not say that the image is whole.
Sniffed sniff(std::string_view bytes);

/// "image/png"; "application/octet-stream" for an unknown kind.
std::string_view media_type(MediaKind kind);

}  // namespace offprint::images

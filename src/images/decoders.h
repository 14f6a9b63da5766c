#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "images/decode.h"

/// One decoder a file; each stands alone with its library. For decode.cpp only.
namespace offprint::images {

Result<Raster> decode_png(std::string_view bytes, const std::string& name);
Result<Raster> decode_jpeg(std::string_view bytes, const std::string& name);
Result<Raster> decode_gif(std::string_view bytes, const std::string& name);
Result<Raster> decode_webp(std::string_view bytes, const std::string& name);
Result<Raster> decode_avif(std::string_view bytes, const std::string& name);

/// Errors `malformed` for an empty side and `limit` beyond max_pixels.
Result<Done> check_size(std::uint64_t width, std::uint64_t height, const std::string& name);

/// `malformed`: "image 'fig.png' is damaged: bad adaptive filter value".
tl::unexpected<Error> damaged(const std::string& name, const std::string& why);
tl::unexpected<Error> truncated(const std::string& name);

/// Parts RGBA pixels into colour and alpha; grey and opaque pictures lose the channels that they do not need.
Raster raster_from_rgba(std::uint32_t width, std::uint32_t height, std::string_view rgba);

}  // namespace offprint::images

#include "images/decode.h"

#include <fmt/format.h>

#include "images/decoders.h"

namespace offprint::images {

Result<Done> check_size(std::uint64_t width, std::uint64_t height, const std::string& name) {
    constexpr std::uint64_t longest_side = 65535;  // what the formats' libraries take
    if (width == 0 || height == 0) {
        return failure(ErrorKind::malformed, fmt::format("image '{}' is empty: {} x {} pixels", name, width, height));
    }
    if (width > longest_side || height > longest_side || width * height > max_pixels) {
        return failure(ErrorKind::limit,
                       fmt::format("image '{}' has {} x {} pixels, more than {} million; make it smaller", name, width,
                                   height, max_pixels / 1'000'000));
    }
    return Done{};
}

tl::unexpected<Error> damaged(const std::string& name, const std::string& why) {
    return failure(ErrorKind::malformed, fmt::format("image '{}' is damaged: {}", name, why));
}

tl::unexpected<Error> truncated(const std::string& name) {
    return failure(ErrorKind::malformed, fmt::format("image '{}' is truncated", name));
}

Raster raster_from_rgba(std::uint32_t width, std::uint32_t height, std::string_view rgba) {
    const std::size_t count = std::size_t{width} * height;
    bool is_grey = true, is_opaque = true;
    for (std::size_t i = 0; i < count * 4; i += 4) {
        is_grey = is_grey && rgba[i] == rgba[i + 1] && rgba[i] == rgba[i + 2];
        is_opaque = is_opaque && rgba[i + 3] == '\xFF';
        if (!is_grey && !is_opaque) break;
    }
    Raster raster{width, height, is_grey ? 1 : 3, {}, {}, 1};
    const std::size_t channels = is_grey ? 1 : 3;
    raster.colour.resize(count * channels);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t channel = 0; channel < channels; ++channel)
            raster.colour[i * channels + channel] = rgba[i * 4 + channel];
    if (is_opaque) return raster;
    raster.alpha.resize(count);
    for (std::size_t i = 0; i < count; ++i) raster.alpha[i] = rgba[i * 4 + 3];
    return raster;
}

Result<Raster> decode(MediaKind kind, std::string_view bytes, const std::string& name) {
    switch (kind) {
        case MediaKind::png: return decode_png(bytes, name);
        case MediaKind::jpeg: return decode_jpeg(bytes, name);
        case MediaKind::gif: return decode_gif(bytes, name);
        case MediaKind::webp: return decode_webp(bytes, name);
        case MediaKind::avif: return decode_avif(bytes, name);
        case MediaKind::svg: return failure(ErrorKind::usage, fmt::format("image '{}' is SVG and has no pixels", name));
        case MediaKind::unknown: break;
    }
    return failure(ErrorKind::malformed,
                   fmt::format("image '{}' is of no known kind; convert it to PNG or JPEG", name));
}

}  // namespace offprint::images

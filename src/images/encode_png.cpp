#include "images/encode_png.h"

#include <png.h>

#include <cstddef>

#include <fmt/format.h>

#include "images/jpeg_header.h"

namespace offprint::images {
namespace {

/// Where the pixel at (x, y) of the picture as shown lies in the one that is stored (EXIF 2.3, 4.6.4: Orientation).
std::size_t stored_place(const Raster& raster, std::size_t x, std::size_t y) {
    const std::size_t right = raster.width - 1, bottom = raster.height - 1;
    std::size_t column = x, row = y;
    switch (raster.orientation) {
        case 2: column = right - x; break;
        case 3:
            column = right - x;
            row = bottom - y;
            break;
        case 4: row = bottom - y; break;
        case 5:
            column = y;
            row = x;
            break;
        case 6:
            column = y;
            row = bottom - x;
            break;
        case 7:
            column = right - y;
            row = bottom - x;
            break;
        case 8:
            column = right - y;
            row = x;
            break;
        default: break;
    }
    return row * raster.width + column;
}

png_uint_32 format_of(const Raster& raster) {
    if (raster.channels == 1) return raster.alpha.empty() ? PNG_FORMAT_GRAY : PNG_FORMAT_GA;
    return raster.alpha.empty() ? PNG_FORMAT_RGB : PNG_FORMAT_RGBA;
}

/// Colour and alpha side by side, upright.
std::string pixels_of(const Raster& raster, std::size_t width, std::size_t height) {
    const auto channels = static_cast<std::size_t>(raster.channels);
    std::string pixels;
    pixels.reserve(width * height * (channels + (raster.alpha.empty() ? 0U : 1U)));
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            const std::size_t place = stored_place(raster, x, y);
            pixels.append(raster.colour, place * channels, channels);
            if (!raster.alpha.empty()) pixels += raster.alpha[place];
        }
    }
    return pixels;
}

}  // namespace

Result<std::string> encode_png(const Raster& raster, const std::string& name) {
    const bool is_on_its_side = swaps_sides(raster.orientation);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = is_on_its_side ? raster.height : raster.width;
    image.height = is_on_its_side ? raster.width : raster.height;
    image.format = format_of(raster);
    const std::string pixels = pixels_of(raster, image.width, image.height);
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr) == 0)
        return failure(ErrorKind::library, fmt::format("image '{}' cannot be made a PNG: {}", name, image.message));
    bytes.resize(size);
    return bytes;
}

}  // namespace offprint::images

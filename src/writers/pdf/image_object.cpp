#include "writers/pdf/image_object.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "base/deflate.h"
#include "images/jpeg_header.h"

namespace offprint::pdf {
namespace {

std::string image_entries(std::uint32_t width, std::uint32_t height, int channels) {
    return fmt::format("/Type/XObject/Subtype/Image/Width {}/Height {}/BitsPerComponent 8/ColorSpace/{}", width, height,
                       channels == 1 ? "DeviceGray" : "DeviceRGB");
}

/// Each row but the first as its difference from the row above (PNG's filter "up"): pictures pack better so.
std::string filtered_rows(std::string_view pixels, std::size_t row_bytes) {
    constexpr char none = 0, up = 2;
    std::string rows(pixels.size() + pixels.size() / row_bytes, none);
    char* put = rows.data();
    for (std::size_t at = 0; at < pixels.size(); at += row_bytes) {
        *put++ = at == 0 ? none : up;
        const char* const row = pixels.data() + at;
        if (at == 0)
            std::copy_n(row, row_bytes, put);
        else
            std::transform(row, row + row_bytes, row - row_bytes, put, std::minus<char>());
        put += row_bytes;
    }
    return rows;
}

/// Some rows from all over the picture, in bands, since a row packs by what it has of the row above.
std::string sample_of(std::string_view pixels, std::size_t row_bytes) {
    constexpr std::size_t bands = 8, rows_a_band = 16, rows_in_all = bands * rows_a_band;
    const std::size_t rows = pixels.size() / row_bytes;
    if (rows <= 2 * rows_in_all) return std::string(pixels);
    std::string sample;
    sample.reserve(rows_in_all * row_bytes);
    for (std::size_t band = 0; band < bands; ++band)
        sample += pixels.substr(rows * band / bands * row_bytes, rows_a_band * row_bytes);
    return sample;
}

/// Drawings pack better as they are, photographs by differences; a sample tells.
bool packs_better_filtered(std::string_view pixels, std::size_t row_bytes) {
    const std::string sample = sample_of(pixels, row_bytes);
    return zlib_compress(filtered_rows(sample, row_bytes)).size() < zlib_compress(sample).size();
}

Reference add_pixels(Document& document, std::string entries, const std::string& pixels, std::uint32_t width,
                     int channels) {
    const std::size_t row_bytes = std::size_t{width} * static_cast<std::size_t>(channels);
    entries += "/Filter/FlateDecode";
    if (!packs_better_filtered(pixels, row_bytes))
        return document.add_stream_as_it_is(std::move(entries), zlib_compress(pixels, Effort::high));
    entries += fmt::format("/DecodeParms<</Predictor 15/Colors {}/Columns {}>>", channels, width);
    return document.add_stream_as_it_is(std::move(entries),
                                        zlib_compress(filtered_rows(pixels, row_bytes), Effort::high));
}

bool goes_in_as_it_is(const images::JpegHeader& header) {
    return header.is_embeddable && header.bits == 8 && (header.components == 1 || header.components == 3) &&
           header.width > 0 && header.height > 0;
}

}  // namespace

ImageObject add_raster(Document& document, images::Raster raster) {
    std::string entries = image_entries(raster.width, raster.height, raster.channels);
    if (!raster.alpha.empty()) {
        const Reference mask =
            add_pixels(document, image_entries(raster.width, raster.height, 1), raster.alpha, raster.width, 1);
        entries += "/SMask " + to_text(mask);
    }
    return {add_pixels(document, std::move(entries), raster.colour, raster.width, raster.channels), raster.orientation};
}

Result<ImageObject> add_image(Document& document, const Resource& resource, const std::string& name,
                              std::uint32_t width, std::uint32_t height) {
    if (resource.kind == MediaKind::jpeg && images::is_whole_jpeg(resource.bytes)) {
        const std::optional<images::JpegHeader> header = images::read_jpeg_header(resource.bytes);
        if (header && goes_in_as_it_is(*header)) {
            return ImageObject{
                document.add_stream_as_it_is(
                    image_entries(header->width, header->height, header->components) + "/Filter/DCTDecode",
                    resource.bytes),
                header->orientation};
        }
    }
    Result<images::Raster> raster = resource.kind == MediaKind::svg
                                        ? images::draw_svg(resource.bytes, width, height, name)
                                        : images::decode(resource.kind, resource.bytes, name);
    if (!raster) return tl::unexpected(std::move(raster.error()));
    return add_raster(document, std::move(*raster));
}

}  // namespace offprint::pdf

#include <webp/decode.h>

#include <algorithm>
#include <string>

#include "images/byte_order.h"
#include "images/decoders.h"

namespace offprint::images {
namespace {

const std::uint8_t* octets(std::string_view bytes) { return reinterpret_cast<const std::uint8_t*>(bytes.data()); }

/// A frame of an animation: where it lies on the canvas and its own bit stream.
struct Frame {
    std::uint32_t x = 0, y = 0;
    std::string_view stream;
};

/// The first ANMF chunk (RFC 9649, 2.7.1.1); an empty stream when the picture does not move.
Frame first_frame(std::string_view bytes) {
    constexpr std::size_t chunks = 12, chunk_header = 8, frame_header = 16;
    for (std::size_t at = chunks; at + chunk_header <= bytes.size();) {
        const std::size_t size = little32(bytes, at + 4);
        const std::string_view content = slice(bytes, at + chunk_header, size);
        if (slice(bytes, at, 4) == "ANMF") {
            return {little24(content, 0) * 2, little24(content, 3) * 2, slice(content, frame_header)};
        }
        at += chunk_header + size + size % 2;
    }
    return {};
}

Result<Raster> decode_stream(std::string_view stream, const std::string& name) {
    WebPBitstreamFeatures features{};
    const VP8StatusCode status = WebPGetFeatures(octets(stream), stream.size(), &features);
    if (status == VP8_STATUS_NOT_ENOUGH_DATA) return truncated(name);
    if (status != VP8_STATUS_OK) return damaged(name, "its header makes no sense");
    const auto width = static_cast<std::uint32_t>(std::max(features.width, 0));
    const auto height = static_cast<std::uint32_t>(std::max(features.height, 0));
    if (Result<Done> size = check_size(width, height, name); !size) return tl::unexpected(size.error());
    std::string rgba(std::size_t{width} * height * 4, '\0');
    // Decoding gives no reason; a stream that is cut off is by far the most common one.
    if (WebPDecodeRGBAInto(octets(stream), stream.size(), reinterpret_cast<std::uint8_t*>(rgba.data()), rgba.size(),
                           features.width * 4) == nullptr) {
        return damaged(name, "its picture is truncated or broken");
    }
    return raster_from_rgba(width, height, rgba);
}

}  // namespace

Result<Raster> decode_webp(std::string_view bytes, const std::string& name) {
    // RIFF counts what follows its first eight bytes.
    if (bytes.size() < 12 || bytes.size() - 8 < little32(bytes, 4)) return truncated(name);
    const Frame frame = first_frame(bytes);
    return decode_stream(frame.stream.empty() ? bytes : frame.stream, name);
}

}  // namespace offprint::images

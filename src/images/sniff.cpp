#include "images/sniff.h"

#include <optional>
#include <utility>

#include "images/avif_size.h"
#include "images/byte_order.h"
#include "images/jpeg_header.h"
#include "images/svg_size.h"

namespace offprint::images {
namespace {

Sniffed sniff_jpeg(std::string_view bytes) {
    const std::optional<JpegHeader> header = read_jpeg_header(bytes);
    if (!header) return {MediaKind::jpeg, 0, 0};
    if (swaps_sides(header->orientation)) return {MediaKind::jpeg, header->height, header->width};
    return {MediaKind::jpeg, header->width, header->height};
}

/// WebP (RFC 9649): the first chunk after the RIFF header tells the size in one of three ways.
Sniffed sniff_webp(std::string_view bytes) {
    constexpr std::size_t chunk = 12, content = 20;
    const std::string_view kind = slice(bytes, chunk, 4);
    if (kind == "VP8X") {
        return {MediaKind::webp, little24(bytes, content + 4) + 1, little24(bytes, content + 7) + 1};
    }
    if (kind == "VP8L") {
        const std::uint32_t bits = little32(bytes, content + 1);
        return {MediaKind::webp, (bits & 0x3FFFU) + 1, ((bits >> 14U) & 0x3FFFU) + 1};
    }
    if (kind == "VP8 ") {
        return {MediaKind::webp, little16(bytes, content + 6) & 0x3FFFU, little16(bytes, content + 8) & 0x3FFFU};
    }
    return {MediaKind::webp, 0, 0};
}

}  // namespace

Sniffed sniff(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return {MediaKind::png, big32(bytes, 16), big32(bytes, 20)};
    if (bytes.starts_with("\xFF\xD8\xFF")) return sniff_jpeg(bytes);
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) {
        return {MediaKind::gif, little16(bytes, 6), little16(bytes, 8)};
    }
    if (bytes.starts_with("RIFF") && slice(bytes, 8, 4) == "WEBP") return sniff_webp(bytes);
    if (const std::optional<AvifSize> size = read_avif_size(bytes)) return {MediaKind::avif, size->width, size->height};
    if (const std::optional<SvgSize> size = read_svg_size(bytes)) return {MediaKind::svg, size->width, size->height};
    return {};
}

std::string_view media_type(MediaKind kind) {
    switch (kind) {
        case MediaKind::unknown: return "application/octet-stream";
        case MediaKind::png: return "image/png";
        case MediaKind::jpeg: return "image/jpeg";
        case MediaKind::gif: return "image/gif";
        case MediaKind::webp: return "image/webp";
        case MediaKind::avif: return "image/avif";
        case MediaKind::svg: return "image/svg+xml";
    }
    return "application/octet-stream";
}

}  // namespace offprint::images

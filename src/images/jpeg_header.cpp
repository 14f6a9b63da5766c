#include "images/jpeg_header.h"

#include <cstddef>

#include "images/byte_order.h"

namespace offprint::images {
namespace {

constexpr std::uint32_t start_of_image = 0xD8, end_of_image = 0xD9, start_of_scan = 0xDA;
constexpr std::uint32_t app1 = 0xE1, app14 = 0xEE;

bool stands_alone(std::uint32_t marker) { return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7); }

bool is_frame_header(std::uint32_t marker) {
    // 0xC4, 0xC8 and 0xCC are tables among the frame headers.
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

struct Segment {
    std::uint32_t marker = 0;  ///< 0: there is no further segment
    std::string_view content;
    std::size_t next = 0;
};

/// The segment whose marker stands at or after `at`; bytes before it are passed over.
Segment segment_at(std::string_view bytes, std::size_t at) {
    at = bytes.find('\xFF', at);
    if (at == std::string_view::npos) return {};
    at = bytes.find_first_not_of('\xFF', at);
    if (at == std::string_view::npos) return {};
    const std::uint32_t marker = byte_at(bytes, at);
    ++at;
    if (marker == 0 || marker == start_of_image || marker == end_of_image || stands_alone(marker)) {
        return {marker == 0 ? 0x01 : marker, {}, at};
    }
    const std::uint32_t length = big16(bytes, at);
    if (length < 2) return {};
    return {marker, slice(bytes, at + 2, length - 2), at + length};
}

/// The orientation in a TIFF structure (EXIF 2.32, 4.6.2): the entry 0x0112 of its first directory.
int tiff_orientation(std::string_view tiff) {
    const bool is_little = tiff.starts_with("II");
    if (!is_little && !tiff.starts_with("MM")) return 1;
    const auto number16 = [&](std::size_t at) { return is_little ? little16(tiff, at) : big16(tiff, at); };
    const std::size_t directory = is_little ? little32(tiff, 4) : big32(tiff, 4);
    const std::uint32_t entries = number16(directory);
    for (std::size_t i = 0; i < entries && directory + 2 + i * 12 < tiff.size(); ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        if (number16(entry) != 0x0112) continue;
        const std::uint32_t value = number16(entry + 8);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

void take(JpegHeader& header, const Segment& segment) {
    constexpr std::string_view exif("Exif\0\0", 6);
    if (segment.marker == app1 && segment.content.starts_with(exif)) {
        header.orientation = tiff_orientation(segment.content.substr(exif.size()));
    }
    if (segment.marker == app14 && segment.content.starts_with("Adobe") && segment.content.size() >= 12) {
        header.has_adobe_marker = true;
        header.adobe_transform = static_cast<int>(byte_at(segment.content, 11));
    }
    if (is_frame_header(segment.marker) && segment.content.size() >= 6) {
        header.is_embeddable = segment.marker <= 0xC2;
        header.bits = static_cast<int>(byte_at(segment.content, 0));
        header.height = big16(segment.content, 1);
        header.width = big16(segment.content, 3);
        header.components = static_cast<int>(byte_at(segment.content, 5));
    }
}

}  // namespace

std::optional<JpegHeader> read_jpeg_header(std::string_view bytes) {
    if (!bytes.starts_with("\xFF\xD8")) return std::nullopt;
    JpegHeader header;
    for (Segment segment = segment_at(bytes, 2); segment.marker != 0; segment = segment_at(bytes, segment.next)) {
        if (segment.marker == start_of_scan || segment.marker == end_of_image) break;
        take(header, segment);
    }
    if (header.components == 0) return std::nullopt;
    return header;
}

bool is_whole_jpeg(std::string_view bytes) {
    bool has_scan = false;
    for (Segment segment = segment_at(bytes, 2); segment.marker != 0; segment = segment_at(bytes, segment.next)) {
        if (segment.marker == end_of_image) return has_scan;
        if (segment.marker == start_of_scan) has_scan = true;
    }
    return false;
}

}  // namespace offprint::images

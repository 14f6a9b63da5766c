#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::images {

/// What a JPEG file says of itself before its first scan (ITU-T T.81, B.2).
struct JpegHeader {
    std::uint32_t width = 0, height = 0;  ///< as stored
    int components = 0;
    int bits = 8;
    bool is_embeddable = false;  ///< a process that PDF's DCTDecode takes: baseline, extended or progressive, Huffman
    bool has_adobe_marker = false;
    int adobe_transform = 0;  ///< 0 none, 1 YCbCr, 2 YCCK
    int orientation = 1;      ///< EXIF, 1-8
};

/// nullopt when there is no frame header.
std::optional<JpegHeader> read_jpeg_header(std::string_view bytes);

/// The scans go on to the end-of-image marker.
bool is_whole_jpeg(std::string_view bytes);

/// Orientations that lay the image on its side: width and height change places.
constexpr bool swaps_sides(int orientation) { return orientation >= 5; }

}  // namespace offprint::images

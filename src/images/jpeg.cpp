#include <csetjmp>
#include <cstddef>
#include <cstdio>
// After cstdio: jpeglib.h uses FILE.
#include <jpeglib.h>

#include <array>
#include <string>

#include "images/decoders.h"
#include "images/jpeg_header.h"

namespace offprint::images {
namespace {

struct JpegErrors {
    jpeg_error_mgr manager{};
    std::jmp_buf escape{};
    std::array<char, JMSG_LENGTH_MAX> message{};
};

struct ScanLimit {
    jpeg_progress_mgr manager{};
};

[[noreturn]] void leave(j_common_ptr jpeg) {
    auto* errors = reinterpret_cast<JpegErrors*>(jpeg->err);
    errors->manager.format_message(jpeg, errors->message.data());
    std::longjmp(errors->escape, 1);
}

void keep_quiet(j_common_ptr, int) {}

/// A small file can hold thousands of scans over a large picture; no honest one has many.
void limit_scans(j_common_ptr jpeg) {
    constexpr int most_scans = 200;
    if (jpeg->is_decompressor != 0 && reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number > most_scans) {
        leave(jpeg);
    }
}

struct JpegTarget {
    unsigned char* pixels = nullptr;
    std::size_t row_bytes = 0;
    J_COLOR_SPACE space = JCS_RGB;
    unsigned width = 0, height = 0;  ///< what the target has room for
};

/// Fills `target`. Holds nothing that needs a destructor, because libjpeg's errors jump out of it.
bool decode_into(std::string_view bytes, const JpegTarget& target, JpegErrors& errors) {
    jpeg_decompress_struct jpeg{};
    ScanLimit limit{};
    jpeg.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = leave;
    errors.manager.emit_message = keep_quiet;
    if (setjmp(errors.escape) != 0) {
        jpeg_destroy_decompress(&jpeg);
        return false;
    }
    jpeg_create_decompress(&jpeg);
    limit.manager.progress_monitor = limit_scans;
    jpeg.progress = &limit.manager;
    jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&jpeg, TRUE);
    jpeg.out_color_space = target.space;
    jpeg_start_decompress(&jpeg);
    const bool fits = jpeg.output_width == target.width && jpeg.output_height == target.height;
    while (fits && jpeg.output_scanline < jpeg.output_height) {
        JSAMPROW row = target.pixels + jpeg.output_scanline * target.row_bytes;
        jpeg_read_scanlines(&jpeg, &row, 1);
    }
    jpeg_destroy_decompress(&jpeg);
    return fits;
}

/// CMYK as printers' profiles would have it needs a profile; without one, the plain complement. Adobe's files hold
/// inverted values.
std::string rgb_from_cmyk(std::string_view cmyk, bool is_inverted) {
    std::string rgb;
    rgb.reserve(cmyk.size() / 4 * 3);
    const auto ink_free = [&](std::size_t at) {
        const unsigned value = static_cast<unsigned char>(cmyk[at]);
        return is_inverted ? value : 255U - value;
    };
    for (std::size_t at = 0; at + 3 < cmyk.size(); at += 4) {
        const unsigned white = ink_free(at + 3);
        for (std::size_t ink = 0; ink < 3; ++ink) {
            rgb.push_back(static_cast<char>((ink_free(at + ink) * white + 127) / 255));
        }
    }
    return rgb;
}

J_COLOR_SPACE wanted_space(int components) {
    if (components == 4) return JCS_CMYK;
    return components == 1 ? JCS_GRAYSCALE : JCS_RGB;
}

}  // namespace

Result<Raster> decode_jpeg(std::string_view bytes, const std::string& name) {
    const std::optional<JpegHeader> header = read_jpeg_header(bytes);
    if (!header || !is_whole_jpeg(bytes)) return truncated(name);
    if (Result<Done> size = check_size(header->width, header->height, name); !size) {
        return tl::unexpected(size.error());
    }
    const std::size_t channels = header->components == 1 ? 1 : header->components == 4 ? 4 : 3;
    const std::size_t row_bytes = header->width * channels;
    std::string pixels(row_bytes * header->height, '\0');
    JpegErrors errors;
    const JpegTarget target{reinterpret_cast<unsigned char*>(pixels.data()), row_bytes,
                            wanted_space(header->components), header->width, header->height};
    if (!decode_into(bytes, target, errors)) return damaged(name, errors.message.data());
    if (channels == 4) pixels = rgb_from_cmyk(pixels, header->has_adobe_marker);
    return Raster{header->width, header->height, channels == 1 ? 1 : 3, std::move(pixels), {}, header->orientation};
}

}  // namespace offprint::images

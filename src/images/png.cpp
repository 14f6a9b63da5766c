#include <png.h>

#include <string>

#include "images/decoders.h"

namespace offprint::images {
namespace {

/// libpng's simplified interface: it catches its own long jumps and never ends the process.
class PngImage {
public:
    PngImage() { image_.version = PNG_IMAGE_VERSION; }
    ~PngImage() { png_image_free(&image_); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;

    bool begin(std::string_view bytes) {
        return png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) != 0;
    }
    bool finish(std::string& rgba) {
        image_.format = PNG_FORMAT_RGBA;
        rgba.resize(PNG_IMAGE_SIZE(image_));
        return png_image_finish_read(&image_, nullptr, rgba.data(), 0, nullptr) != 0;
    }
    [[nodiscard]] std::uint32_t width() const { return image_.width; }
    [[nodiscard]] std::uint32_t height() const { return image_.height; }
    [[nodiscard]] std::string message() const { return image_.message; }

private:
    png_image image_{};
};

tl::unexpected<Error> refused(const PngImage& image, const std::string& name) {
    // The memory reader's word for reading past the end.
    if (image.message() == "read beyond end of data") return truncated(name);
    return damaged(name, image.message());
}

}  // namespace

Result<Raster> decode_png(std::string_view bytes, const std::string& name) {
    PngImage image;
    if (!image.begin(bytes)) return refused(image, name);
    if (Result<Done> size = check_size(image.width(), image.height(), name); !size) {
        return tl::unexpected(size.error());
    }
    std::string rgba;
    if (!image.finish(rgba)) return refused(image, name);
    return raster_from_rgba(image.width(), image.height(), rgba);
}

}  // namespace offprint::images

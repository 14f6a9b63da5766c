#include <avif/avif.h>
#include <fmt/format.h>

#include <array>
#include <memory>
#include <string>

#include "base/shared_library.h"
#include "images/decoders.h"

namespace offprint::images {
namespace {

/// The functions of libavif that decoding needs.
struct Libavif {
    SharedLibrary library{"libavif.so.15"};
    decltype(&avifDecoderCreate) create = library.symbol<decltype(&avifDecoderCreate)>("avifDecoderCreate");
    decltype(&avifDecoderDestroy) destroy = library.symbol<decltype(&avifDecoderDestroy)>("avifDecoderDestroy");
    decltype(&avifDecoderSetIOMemory) set_memory =
        library.symbol<decltype(&avifDecoderSetIOMemory)>("avifDecoderSetIOMemory");
    decltype(&avifDecoderParse) parse = library.symbol<decltype(&avifDecoderParse)>("avifDecoderParse");
    decltype(&avifDecoderNextImage) next_image =
        library.symbol<decltype(&avifDecoderNextImage)>("avifDecoderNextImage");
    decltype(&avifRGBImageSetDefaults) set_defaults =
        library.symbol<decltype(&avifRGBImageSetDefaults)>("avifRGBImageSetDefaults");
    decltype(&avifImageYUVToRGB) to_rgb = library.symbol<decltype(&avifImageYUVToRGB)>("avifImageYUVToRGB");
    decltype(&avifResultToString) message = library.symbol<decltype(&avifResultToString)>("avifResultToString");

    [[nodiscard]] bool is_complete() const {
        return create != nullptr && destroy != nullptr && set_memory != nullptr && parse != nullptr &&
               next_image != nullptr && set_defaults != nullptr && to_rgb != nullptr && message != nullptr;
    }
};

const Libavif& libavif() {
    static const Libavif library;
    return library;
}

/// EXIF's number for a turn (anti-clockwise, quarter turns) and a mirroring after it.
int orientation_of(const avifImage& image) {
    constexpr std::array<int, 4> turned{1, 8, 3, 6}, upside_down{4, 5, 2, 7}, left_to_right{2, 7, 4, 5};
    const std::size_t quarter_turns = (image.transformFlags & AVIF_TRANSFORM_IROT) != 0 ? image.irot.angle & 3U : 0U;
    if ((image.transformFlags & AVIF_TRANSFORM_IMIR) == 0) return turned[quarter_turns];
    return image.imir.mode == 0 ? upside_down[quarter_turns] : left_to_right[quarter_turns];
}

tl::unexpected<Error> refused(avifResult status, const std::string& name) {
    if (status == AVIF_RESULT_TRUNCATED_DATA || status == AVIF_RESULT_WAITING_ON_IO) return truncated(name);
    return damaged(name, libavif().message(status));
}

Result<Raster> raster_from(const avifImage& image, const std::string& name) {
    if (Result<Done> size = check_size(image.width, image.height, name); !size) return tl::unexpected(size.error());
    avifRGBImage rgb{};
    libavif().set_defaults(&rgb, &image);
    rgb.depth = 8;
    rgb.format = AVIF_RGB_FORMAT_RGBA;
    rgb.rowBytes = image.width * 4;
    std::string rgba(std::size_t{rgb.rowBytes} * image.height, '\0');
    rgb.pixels = reinterpret_cast<std::uint8_t*>(rgba.data());
    if (const avifResult status = libavif().to_rgb(&image, &rgb); status != AVIF_RESULT_OK) {
        return refused(status, name);
    }
    Raster raster = raster_from_rgba(image.width, image.height, rgba);
    raster.orientation = orientation_of(image);
    return raster;
}

}  // namespace

Result<Raster> decode_avif(std::string_view bytes, const std::string& name) {
    if (!libavif().is_complete()) {
        return failure(ErrorKind::library,
                       fmt::format("image '{}' is AVIF and libavif is not here; install libavif15", name));
    }
    const std::unique_ptr<avifDecoder, decltype(&avifDecoderDestroy)> decoder(libavif().create(), libavif().destroy);
    if (!decoder) return failure(ErrorKind::library, fmt::format("image '{}': libavif is out of memory", name));
    decoder->maxThreads = 1;
    decoder->ignoreExif = AVIF_TRUE;
    decoder->ignoreXMP = AVIF_TRUE;
    decoder->imageSizeLimit = static_cast<std::uint32_t>(max_pixels);
    decoder->strictFlags = AVIF_STRICT_DISABLED;
    avifResult status =
        libavif().set_memory(decoder.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    if (status == AVIF_RESULT_OK) status = libavif().parse(decoder.get());
    if (status == AVIF_RESULT_OK) status = libavif().next_image(decoder.get());
    if (status != AVIF_RESULT_OK) return refused(status, name);
    return raster_from(*decoder->image, name);
}

}  // namespace offprint::images

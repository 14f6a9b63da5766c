#include <cairo.h>
#include <fmt/format.h>
#include <librsvg/rsvg.h>

#include <memory>
#include <string>

#include "base/shared_library.h"
#include "images/byte_order.h"
#include "images/decoders.h"

namespace offprint::images {
namespace {

/// The functions of librsvg, cairo and GLib that drawing needs.
struct Librsvg {
    SharedLibrary rsvg{"librsvg-2.so.2"};
    SharedLibrary cairo{"libcairo.so.2"};
    SharedLibrary gobject{"libgobject-2.0.so.0"};
    SharedLibrary glib{"libglib-2.0.so.0"};

    decltype(&rsvg_handle_new_from_data) open =
        rsvg.symbol<decltype(&rsvg_handle_new_from_data)>("rsvg_handle_new_from_data");
    decltype(&rsvg_handle_render_document) render =
        rsvg.symbol<decltype(&rsvg_handle_render_document)>("rsvg_handle_render_document");
    decltype(&g_object_unref) unref = gobject.symbol<decltype(&g_object_unref)>("g_object_unref");
    decltype(&g_error_free) free_error = glib.symbol<decltype(&g_error_free)>("g_error_free");
    decltype(&cairo_image_surface_create_for_data) create_surface =
        cairo.symbol<decltype(&cairo_image_surface_create_for_data)>("cairo_image_surface_create_for_data");
    decltype(&cairo_create) create = cairo.symbol<decltype(&cairo_create)>("cairo_create");
    decltype(&cairo_destroy) destroy = cairo.symbol<decltype(&cairo_destroy)>("cairo_destroy");
    decltype(&cairo_surface_flush) flush = cairo.symbol<decltype(&cairo_surface_flush)>("cairo_surface_flush");
    decltype(&cairo_surface_destroy) destroy_surface =
        cairo.symbol<decltype(&cairo_surface_destroy)>("cairo_surface_destroy");

    [[nodiscard]] bool is_complete() const {
        return open != nullptr && render != nullptr && unref != nullptr && free_error != nullptr &&
               create_surface != nullptr && create != nullptr && destroy != nullptr && flush != nullptr &&
               destroy_surface != nullptr;
    }
};

const Librsvg& librsvg() {
    static const Librsvg library;
    return library;
}

std::string take_message(GError* error) {
    if (error == nullptr) return "no reason given";
    std::string message = error->message;
    librsvg().free_error(error);
    return message;
}

using Picture = std::unique_ptr<RsvgHandle, decltype(&g_object_unref)>;
using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Pen = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

/// Cairo's 32-bit pixels (native byte order, colour multiplied by alpha) as RGBA.
std::string rgba_from_cairo(const std::string& pixels) {
    std::string rgba(pixels.size(), '\0');
    for (std::size_t at = 0; at + 3 < pixels.size(); at += 4) {
        const std::uint32_t pixel = little32(pixels, at);
        if (pixel == 0) continue;  // nothing is drawn on most of it
        const std::uint32_t alpha = pixel >> 24U;
        const auto plain = [&](unsigned shift) {
            const std::uint32_t value = (pixel >> shift) & 0xFFU;
            return static_cast<char>(alpha == 0 ? 0 : (value * 255 + alpha / 2) / alpha);
        };
        rgba[at] = plain(16);
        rgba[at + 1] = plain(8);
        rgba[at + 2] = plain(0);
        rgba[at + 3] = static_cast<char>(alpha);
    }
    return rgba;
}

}  // namespace

Result<Raster> draw_svg(std::string_view bytes, std::uint32_t width, std::uint32_t height, const std::string& name) {
    if (Result<Done> size = check_size(width, height, name); !size) return tl::unexpected(size.error());
    const Librsvg& library = librsvg();
    if (!library.is_complete()) {
        return failure(ErrorKind::library,
                       fmt::format("image '{}' is SVG and librsvg is not here; install librsvg2-2", name));
    }
    // Without a base URI librsvg loads nothing but data: URLs.
    GError* error = nullptr;
    const Picture picture(library.open(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), &error),
                          library.unref);
    if (!picture) return damaged(name, take_message(error));
    std::string pixels(std::size_t{width} * height * 4, '\0');
    const Surface surface(
        library.create_surface(reinterpret_cast<unsigned char*>(pixels.data()), CAIRO_FORMAT_ARGB32,
                               static_cast<int>(width), static_cast<int>(height), static_cast<int>(width * 4)),
        library.destroy_surface);
    const Pen pen(library.create(surface.get()), library.destroy);
    const RsvgRectangle viewport{0, 0, static_cast<double>(width), static_cast<double>(height)};
    if (library.render(picture.get(), pen.get(), &viewport, &error) == 0) return damaged(name, take_message(error));
    library.flush(surface.get());
    return raster_from_rgba(width, height, rgba_from_cairo(pixels));
}

}  // namespace offprint::images

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "base/c_handle.h"
#include "images/decoders.h"

namespace offprint::images {
namespace {

int read_memory(GifFileType* gif, GifByteType* into, int wanted) {
    auto* rest = static_cast<std::string_view*>(gif->UserData);
    const std::size_t count = std::min(rest->size(), static_cast<std::size_t>(std::max(wanted, 0)));
    if (count > 0) std::memcpy(into, rest->data(), count);
    rest->remove_prefix(count);
    return static_cast<int>(count);
}

void close_gif(GifFileType* gif) { DGifCloseFile(gif, nullptr); }

using GifHandle = c_handle<GifFileType, close_gif>;

/// Passes over an extension; a graphics control block tells the transparent colour.
bool read_extension(GifFileType* gif, int& transparent_colour) {
    int code = 0;
    GifByteType* block = nullptr;
    if (DGifGetExtension(gif, &code, &block) == GIF_ERROR) return false;
    while (block != nullptr) {
        GraphicsControlBlock control{};
        if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK) {
            transparent_colour = control.TransparentColor;
        }
        if (DGifGetExtensionNext(gif, &block) == GIF_ERROR) return false;
    }
    return true;
}

/// Goes on to the first picture and gives its transparent colour (NO_TRANSPARENT_COLOR: none); nullopt when the file
/// ends before.
std::optional<int> find_first_frame(GifFileType* gif) {
    int transparent_colour = NO_TRANSPARENT_COLOR;
    GifRecordType record = UNDEFINED_RECORD_TYPE;
    while (DGifGetRecordType(gif, &record) == GIF_OK) {
        if (record == IMAGE_DESC_RECORD_TYPE) {
            if (DGifGetImageDesc(gif) == GIF_ERROR) return std::nullopt;
            return transparent_colour;
        }
        if (record != EXTENSION_RECORD_TYPE || !read_extension(gif, transparent_colour)) return std::nullopt;
    }
    return std::nullopt;
}

/// The rows of a picture in the order in which the file has them (GIF89a, appendix E).
std::vector<int> row_order(int height, bool is_interlaced) {
    constexpr std::array<std::array<int, 2>, 4> passes{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};  // first row, step
    std::vector<int> rows;
    for (const auto& [first, step] : passes) {
        if (!is_interlaced) break;
        for (int row = first; row < height; row += step) rows.push_back(row);
    }
    for (int row = 0; row < height && !is_interlaced; ++row) rows.push_back(row);
    return rows;
}

/// A line of colour numbers onto the canvas; what lies beside it or is transparent leaves it as it is.
void put_line(std::string& rgba, const GifFileType& gif, const std::vector<GifPixelType>& line, int row,
              int transparent_colour) {
    const ColorMapObject* colours = gif.Image.ColorMap != nullptr ? gif.Image.ColorMap : gif.SColorMap;
    const int y = gif.Image.Top + row;
    if (colours == nullptr || y < 0 || y >= gif.SHeight) return;
    for (int column = 0; column < gif.Image.Width; ++column) {
        const int x = gif.Image.Left + column;
        const int number = line[static_cast<std::size_t>(column)];
        if (x < 0 || x >= gif.SWidth || number == transparent_colour || number >= colours->ColorCount) continue;
        const GifColorType& colour = colours->Colors[number];
        const auto at =
            (static_cast<std::size_t>(y) * static_cast<std::size_t>(gif.SWidth) + static_cast<std::size_t>(x)) * 4;
        rgba[at] = static_cast<char>(colour.Red);
        rgba[at + 1] = static_cast<char>(colour.Green);
        rgba[at + 2] = static_cast<char>(colour.Blue);
        rgba[at + 3] = '\xFF';
    }
}

}  // namespace

Result<Raster> decode_gif(std::string_view bytes, const std::string& name) {
    int error = 0;
    std::string_view rest = bytes;
    const GifHandle gif(DGifOpen(&rest, read_memory, &error));
    if (!gif) return truncated(name);
    const auto width = static_cast<std::uint32_t>(std::max(gif->SWidth, 0));
    const auto height = static_cast<std::uint32_t>(std::max(gif->SHeight, 0));
    if (Result<Done> size = check_size(width, height, name); !size) return tl::unexpected(size.error());
    const std::optional<int> transparent_colour = find_first_frame(gif.get());
    if (!transparent_colour) return truncated(name);
    const auto frame_width = static_cast<std::uint32_t>(std::max(gif->Image.Width, 0));
    const auto frame_height = static_cast<std::uint32_t>(std::max(gif->Image.Height, 0));
    if (Result<Done> size = check_size(frame_width, frame_height, name); !size) return tl::unexpected(size.error());

    std::string rgba(std::size_t{width} * height * 4, '\0');
    std::vector<GifPixelType> line(frame_width);
    for (const int row : row_order(gif->Image.Height, gif->Image.Interlace)) {
        if (DGifGetLine(gif.get(), line.data(), gif->Image.Width) == GIF_ERROR) {
            return rest.empty() ? truncated(name) : damaged(name, GifErrorString(gif->Error));
        }
        put_line(rgba, *gif, line, row, *transparent_colour);
    }
    return raster_from_rgba(width, height, rgba);
}

}  // namespace offprint::images

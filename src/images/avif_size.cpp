#include "images/avif_size.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "images/byte_order.h"

namespace offprint::images {
namespace {

/// An ISO base media box (ISO/IEC 14496-12, 4.2) and where the next one begins.
struct Box {
    std::string_view type;
    std::string_view content;
    std::string_view rest;
};

std::optional<Box> first_box(std::string_view bytes) {
    constexpr std::size_t header = 8;
    if (bytes.size() < header) return std::nullopt;
    std::size_t size = big32(bytes, 0);
    if (size == 0) size = bytes.size();      // to the end of the file
    if (size < header) return std::nullopt;  // 64-bit sizes (1) are for media, which we pass over
    return Box{bytes.substr(4, 4), slice(bytes, header, size - header), slice(bytes, size)};
}

std::string_view find_box(std::string_view bytes, std::string_view type) {
    for (std::optional<Box> box = first_box(bytes); box; box = first_box(box->rest)) {
        if (box->type == type) return box->content;
    }
    return {};
}

bool is_avif(std::string_view bytes) {
    const std::optional<Box> box = first_box(bytes);
    if (!box || box->type != "ftyp") return false;
    // The major brand, a version, then the compatible brands.
    for (std::size_t at = 0; at + 4 <= box->content.size(); at += 4) {
        const std::string_view brand = box->content.substr(at, 4);
        if (at != 4 && (brand == "avif" || brand == "avis")) return true;
    }
    return false;
}

}  // namespace

std::optional<AvifSize> read_avif_size(std::string_view bytes) {
    if (!is_avif(bytes)) return std::nullopt;
    constexpr std::size_t version_and_flags = 4;
    const std::string_view meta = slice(find_box(bytes, "meta"), version_and_flags);
    const std::string_view properties = find_box(find_box(meta, "iprp"), "ipco");
    AvifSize size;
    bool is_turned = false;
    for (std::optional<Box> box = first_box(properties); box; box = first_box(box->rest)) {
        if (box->type == "irot") is_turned = (byte_at(box->content, 0) & 1U) != 0;
        if (box->type != "ispe") continue;
        const std::uint32_t width = big32(box->content, 4), height = big32(box->content, 8);
        if (std::uint64_t{width} * height > std::uint64_t{size.width} * size.height) size = {width, height};
    }
    if (is_turned) std::swap(size.width, size.height);
    return size;
}

}  // namespace offprint::images

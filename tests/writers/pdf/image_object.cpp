#include "writers/pdf/image_object.h"

#include <catch2/catch.hpp>

using offprint::images::Raster;

namespace {

/// Whether its rows are said as differences from the rows above.
bool is_filtered(std::string pixels, std::uint32_t width) {
    const auto height = static_cast<std::uint32_t>(pixels.size() / width);
    offprint::pdf::Document document;
    add_raster(document, Raster{width, height, 1, std::move(pixels), {}, 1});
    document.add_page(100, 100);
    return document.save().value().find("/Predictor 15") != std::string::npos;
}

}  // namespace

TEST_CASE("a photograph's rows are packed as differences, a drawing's as they are") {
    constexpr std::uint32_t width = 256;
    std::string soft, lines;
    for (std::uint32_t i = 0; i < width * 800; ++i) {
        soft += static_cast<char>((i / width + i % width * (i % width) % 251) % 256);
        lines += i / width % 2 == 0 && i % width < 100 ? '\0' : '\xFF';
    }
    REQUIRE(is_filtered(soft, width));
    REQUIRE_FALSE(is_filtered(lines, width));
}

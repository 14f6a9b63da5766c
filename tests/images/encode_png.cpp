#include "images/encode_png.h"

#include <catch2/catch.hpp>

using namespace offprint;
using namespace offprint::images;

namespace {

/// Three grey pixels above three others.
Raster six_pixels(int orientation = 1) {
    Raster raster{3, 2, 1, "ABCDEF", {}, orientation};
    return raster;
}

std::string shown(int orientation) {
    const std::string png = encode_png(six_pixels(orientation), "a").value();
    return decode(MediaKind::png, png, "a")->colour;
}

}  // namespace

TEST_CASE("a picture comes out of its PNG as it went in") {
    for (const Raster& raster : {six_pixels(), Raster{1, 2, 3, "abcdef", {}, 1}, Raster{1, 2, 3, "abcdef", "\x80z", 1},
                                 Raster{2, 1, 1, "AB", std::string("\0z", 2), 1}}) {
        REQUIRE(decode(MediaKind::png, encode_png(raster, "a").value(), "a").value() == raster);
    }
}

TEST_CASE("a picture that lies on its side is turned upright") {
    REQUIRE(shown(2) == "CBAFED");
    REQUIRE(shown(3) == "FEDCBA");
    REQUIRE(shown(4) == "DEFABC");
    REQUIRE(shown(5) == "ADBECF");
    REQUIRE(shown(6) == "DAEBFC");
    REQUIRE(shown(7) == "FCEBDA");
    REQUIRE(shown(8) == "CFBEAD");
}

TEST_CASE("the same picture gives the same bytes") {
    REQUIRE(encode_png(six_pixels(), "a").value() == encode_png(six_pixels(), "b").value());
}

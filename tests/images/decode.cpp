#include "images/decode.h"

#include <array>
#include <catch2/catch.hpp>
#include <cstddef>
#include <cstdlib>

#include "fixtures.h"
#include "images/jpeg_header.h"
#include "images/sniff.h"

namespace offprint::images {
namespace {

constexpr std::array rasters{"field.png",           "field-alpha.png", "field.jpg",       "field-progressive.jpg",
                             "field-grey.jpg",      "field-cmyk.jpg",  "field.gif",       "field.webp",
                             "field-lossless.webp", "field.avif",      "field-turned.jpg"};

Result<Raster> decode_any(const std::string& bytes) {
    const MediaKind kind = sniff(bytes).kind;
    if (kind == MediaKind::svg) return draw_svg(bytes, 48, 32, "picture");
    return decode(kind, bytes, "picture");
}

/// The colour of a pixel lies within what a lossy format may do to it.
bool is_near(const Raster& raster, std::size_t x, std::size_t y, std::array<int, 3> expected) {
    constexpr int tolerance = 45;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const int value = static_cast<unsigned char>(raster.colour.at((y * raster.width + x) * 3 + channel));
        if (std::abs(value - expected.at(channel)) > tolerance) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("every format gives the same picture") {
    for (const char* name : {"field.png", "field-alpha.png", "field.jpg", "field-progressive.jpg", "field-cmyk.jpg",
                             "field.gif", "field.webp", "field-lossless.webp", "field.avif", "field.svg"}) {
        INFO(name);
        const Result<Raster> raster = decode_any(fixture(name));
        REQUIRE(raster.has_value());
        REQUIRE(raster->width == 48);
        REQUIRE(raster->height == 32);
        REQUIRE(raster->channels == 3);
        REQUIRE(is_near(*raster, 36, 8, {250, 200, 40}));
        REQUIRE(is_near(*raster, 20, 4, {128, 170, 230}));
        REQUIRE(is_near(*raster, 10, 28, {60, 130, 50}));
    }
}

TEST_CASE("transparency is kept apart and an opaque picture has none") {
    for (const char* name : {"field-alpha.png", "field.gif", "field.webp", "field.avif", "field.svg"}) {
        INFO(name);
        const Result<Raster> raster = decode_any(fixture(name));
        REQUIRE(raster->alpha.size() == 48U * 32U);
        REQUIRE(static_cast<unsigned char>(raster->alpha[1 * 48 + 1]) < 40);
        REQUIRE(static_cast<unsigned char>(raster->alpha[20 * 48 + 20]) > 215);
    }
    REQUIRE(decode_any(fixture("field.png"))->alpha.empty());
}

TEST_CASE("a grey picture has one channel") {
    REQUIRE(decode_any(fixture("field-grey.jpg"))->channels == 1);
    REQUIRE(decode_any(fixture("field-grey.jpg"))->colour.size() == 48U * 32U);
}

TEST_CASE("how a picture is to be turned is told") {
    REQUIRE(decode_any(fixture("field-turned.jpg"))->orientation == 6);
    REQUIRE(decode_any(fixture("field-turned.avif"))->orientation == 8);
    REQUIRE(decode_any(fixture("field.jpg"))->orientation == 1);
}

TEST_CASE("a truncated image is an error that names it") {
    for (const char* name : rasters) {
        const std::string whole = fixture(name);
        for (std::size_t tenth = 0; tenth < 10; ++tenth) {
            INFO(name << " " << tenth);
            const Result<Raster> raster = decode(sniff(whole).kind, whole.substr(0, whole.size() * tenth / 10), "x");
            REQUIRE(!raster.has_value());
            REQUIRE(raster.error().message.starts_with("image 'x' is "));
        }
    }
}

TEST_CASE("no flipped bit crashes a decoder") {
    for (const char* name : rasters) {
        const std::string whole = fixture(name);
        const MediaKind kind = sniff(whole).kind;
        for (std::size_t at = 0; at < whole.size(); at += 3) {
            std::string broken = whole;
            broken[at] = static_cast<char>(broken[at] ^ (1 << (at % 8)));
            const Result<Raster> raster = decode(kind, broken, "x");
            if (raster)
                REQUIRE(raster->colour.size() ==
                        std::size_t{raster->width} * raster->height * static_cast<std::size_t>(raster->channels));
        }
    }
}

TEST_CASE("an SVG that is cut off or broken is an error") {
    const std::string whole = fixture("field.svg");
    for (std::size_t tenth = 0; tenth < 10; ++tenth) {
        REQUIRE(!draw_svg(whole.substr(0, whole.size() * tenth / 10), 48, 32, "x").has_value());
    }
    REQUIRE(draw_svg("<svg", 48, 32, "x").error().message.starts_with("image 'x' is damaged: "));
}

TEST_CASE("an SVG loads nothing from outside") {
    const std::string picture = std::string(OFFPRINT_SOURCE_DIR) + "/fixtures/images/field.png";
    const std::string svg =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='48' height='32'>"
        "<image xlink:href='file://" +
        picture + "' width='48' height='32'/></svg>";
    const Result<Raster> raster = draw_svg(svg, 48, 32, "x");
    REQUIRE(raster->alpha == std::string(48U * 32U, '\0'));
}

TEST_CASE("a bomb is refused before it is decoded") {
    std::string png = fixture("field.png");
    png.replace(16, 8, std::string("\x00\x00\xF0\x00\x00\x00\xF0\x00", 8));
    REQUIRE(!decode(MediaKind::png, png, "x").has_value());
    std::string jpeg = fixture("field.jpg");
    const std::size_t frame = jpeg.find("\xFF\xC0");
    jpeg.replace(frame + 5, 4, "\xFF\xF0\xFF\xF0");
    REQUIRE(decode(MediaKind::jpeg, jpeg, "x").error().kind == ErrorKind::limit);
    REQUIRE(draw_svg(fixture("field.svg"), 60000, 60000, "x").error().kind == ErrorKind::limit);
}

TEST_CASE("an empty image is refused") {
    REQUIRE(draw_svg(fixture("field.svg"), 0, 32, "x").error().message == "image 'x' is empty: 0 x 32 pixels");
    REQUIRE(decode(MediaKind::unknown, "", "x").error().message ==
            "image 'x' is of no known kind; convert it to PNG or JPEG");
}

TEST_CASE("a JPEG's header tells what PDF needs to know") {
    REQUIRE(read_jpeg_header(fixture("field.jpg"))->components == 3);
    REQUIRE(read_jpeg_header(fixture("field.jpg"))->is_embeddable);
    REQUIRE(read_jpeg_header(fixture("field-progressive.jpg"))->is_embeddable);
    REQUIRE(read_jpeg_header(fixture("field-cmyk.jpg"))->components == 4);
    REQUIRE(read_jpeg_header(fixture("field-cmyk.jpg"))->has_adobe_marker);
    REQUIRE(is_whole_jpeg(fixture("field.jpg")));
    REQUIRE(!is_whole_jpeg(fixture("field.jpg").substr(0, 800)));
}

}  // namespace offprint::images

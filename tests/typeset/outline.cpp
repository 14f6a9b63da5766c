#include "typeset/outline.h"

#include <catch2/catch.hpp>

#include "typeset/shape.h"

using namespace offprint;
using namespace offprint::typeset;

namespace {

std::string outline_of(const std::string& letter, const GlyphPlace& place) {
    static const FaceLibrary faces;
    Shaper shaper(faces);
    ShapeRequest request;
    request.text = letter;
    const ShapedRun& run = shaper.shape(request).front();
    return outline(*run.face, run.glyphs.front().id, place);
}

}  // namespace

TEST_CASE("a letter's outline is a closed path above its baseline") {
    const std::string path = outline_of("I", {10, 100, 10});
    REQUIRE(path.front() == 'M');
    REQUIRE(path.back() == 'Z');
    // From a capital's height above the baseline down to it, and no further.
    REQUIRE(path.find(" 100") != std::string::npos);
    REQUIRE(path.find(" 101") == std::string::npos);
}

TEST_CASE("an outline moves with its place") { REQUIRE(outline_of("I", {0, 0, 1}) != outline_of("I", {1, 0, 1})); }

TEST_CASE("a space has no outline") { REQUIRE(outline_of(" ", {}).empty()); }

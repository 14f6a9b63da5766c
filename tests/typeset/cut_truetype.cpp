#include "typeset/cut_truetype.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "typeset/shape.h"
#include "typeset/subset.h"

using namespace offprint::typeset;

namespace {

const Face& serif() {
    static const FaceLibrary library;
    return **library.find({});
}

std::uint32_t glyph_of(const std::string& letter) {
    static const FaceLibrary library;
    Shaper shaper(library);
    return shaper.shape({letter, "en", {}}).at(0).glyphs.at(0).id;
}

std::unique_ptr<Face> reopened(const std::string& bytes) {
    const auto path = std::filesystem::temp_directory_path() / "offprint_cut_truetype.ttf";
    std::ofstream(path, std::ios::binary) << bytes;
    auto face = Face::open({path.string()});
    std::filesystem::remove(path);
    return face;
}

}  // namespace

TEST_CASE("glyphs stand where they were asked for, with their outlines and widths, and nothing between them") {
    const std::uint32_t a = glyph_of("a"), e = glyph_of("\xC3\xA9");
    const auto cut = reopened(cut_truetype(serif(), {0, 0, e, a, a}, CodeTable::none));
    REQUIRE(cut);
    REQUIRE(glyph_box(*cut, 1).width == 0);
    REQUIRE(cut->advance(1) == 0);
    for (const auto& [now, before] : {std::pair{2U, e}, {3U, a}, {4U, a}}) {
        REQUIRE(cut->advance(now) == serif().advance(before));
        REQUIRE(glyph_box(*cut, now).width == glyph_box(serif(), before).width);
        REQUIRE(glyph_box(*cut, now).top == glyph_box(serif(), before).top);
    }
}

TEST_CASE("the codes of a symbol font are its glyphs' numbers") {
    const std::uint32_t a = glyph_of("a");
    const auto cut = reopened(cut_truetype(serif(), {0, 0, 0, a}, CodeTable::symbol));
    REQUIRE(cut);
    REQUIRE(cut->has(0xF003));
    REQUIRE(!cut->has(0xF004));
    REQUIRE(!reopened(cut_truetype(serif(), {0, a}, CodeTable::none))->has(0xF001));
}

TEST_CASE("a glyph that the face has not is an empty one, and so is the missing glyph") {
    const auto cut = reopened(cut_truetype(serif(), {0, 999999, glyph_of("a")}, CodeTable::none));
    REQUIRE(cut);
    REQUIRE(glyph_box(*cut, 0).width == 0);
    REQUIRE(glyph_box(*cut, 1).width == 0);
}

TEST_CASE("a face that is no TrueType gives nothing") {
    static const FaceLibrary library;
    const Face* const chinese = library.fallback("\xE6\x96\xB0", {}, "zh-Hans");
    REQUIRE(chinese != nullptr);
    REQUIRE(chinese->format() == GlyphFormat::cff_cid);
    REQUIRE(cut_truetype(*chinese, {0, 5}, CodeTable::none).empty());
}

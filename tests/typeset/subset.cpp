#include "typeset/subset.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "typeset/cff.h"
#include "typeset/shape.h"

using namespace offprint::typeset;

namespace {

const FaceLibrary& faces() {
    static const FaceLibrary library;
    return library;
}

/// A text's glyphs and their face.
struct Glyphs {
    const Face* face = nullptr;
    std::vector<std::uint32_t> ids;
};

Glyphs glyphs_of(std::string_view text, std::string_view language, const FaceRequest& request = {}) {
    Shaper shaper(faces());
    const ShapedRun& run = shaper.shape({text, language, request}).at(0);
    Glyphs glyphs{run.face, {}};
    for (const Glyph& glyph : run.glyphs) glyphs.ids.push_back(glyph.id);
    return glyphs;
}

std::unique_ptr<Face> reopened(const Subset& subset, const std::string& name) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / name;
    std::ofstream(path, std::ios::binary) << subset.bytes;
    auto face = Face::open({path.string()});
    std::filesystem::remove(path);
    return face;
}

}  // namespace

TEST_CASE("a subset keeps the outlines and advances of its glyphs") {
    const Glyphs glyphs = glyphs_of("office hours", "en");
    const Subset cut = subset(*glyphs.face, glyphs.ids).value();
    REQUIRE(cut.format == GlyphFormat::truetype);
    REQUIRE(cut.bytes.size() < 8000);
    const auto face = reopened(cut, "offprint_subset_outlines.ttf");
    REQUIRE(face);
    for (const std::uint32_t glyph : glyphs.ids) {
        const std::uint32_t now = cut.glyphs.at(glyph);
        REQUIRE(face->advance(now) == glyphs.face->advance(glyph));
        REQUIRE(glyph_box(*face, now).width == glyph_box(*glyphs.face, glyph).width);
        REQUIRE(glyph_box(*face, now).top == glyph_box(*glyphs.face, glyph).top);
    }
}

TEST_CASE("a subset has no layout tables, no names and no glyphs that were not asked for") {
    const Glyphs glyphs = glyphs_of("fi", "en");
    const Subset cut = subset(*glyphs.face, glyphs.ids).value();
    for (const char* const tag : {"GSUB", "GPOS", "GDEF", "name", "cmap", "OS/2", "post", "fpgm", "prep"})
        REQUIRE(cut.bytes.substr(0, 300).find(tag) == std::string::npos);
    for (const char* const tag : {"glyf", "loca", "hmtx", "head", "hhea", "maxp"})
        REQUIRE(cut.bytes.substr(0, 300).find(tag) != std::string::npos);
    REQUIRE(cut.glyphs.size() == glyphs.ids.size() + 1);
}

TEST_CASE("the missing glyph is always there, and a glyph that the face has not is left out") {
    const Face& face = **faces().find({});
    const Subset cut = subset(face, {999999}).value();
    REQUIRE(cut.glyphs == std::map<std::uint32_t, std::uint32_t>{{0, 0}});
}

TEST_CASE("the glyphs of a CID-keyed face keep their CIDs") {
    const Glyphs glyphs = glyphs_of("新聞記事", "ja");
    const Subset cut = subset(*glyphs.face, glyphs.ids).value();
    REQUIRE(cut.format == GlyphFormat::cff_cid);
    REQUIRE(is_cid_keyed(cut.bytes));
    REQUIRE(cut.bytes.size() < 20000);
    const auto ids = character_ids(cut.bytes, 5);
    REQUIRE(ids.size() == 5);
    for (const std::uint32_t glyph : glyphs.ids)
        REQUIRE(std::find(ids.begin(), ids.end(), cut.glyphs.at(glyph)) != ids.end());
    REQUIRE(cut.glyphs.at(0) == 0);
}

TEST_CASE("the same glyphs give the same bytes") {
    const Glyphs glyphs = glyphs_of("نص", "ar");
    REQUIRE(subset(*glyphs.face, glyphs.ids)->bytes == subset(*glyphs.face, glyphs.ids)->bytes);
}

TEST_CASE("a colour emoji is a PNG that stands on the line") {
    const Glyphs glyphs = glyphs_of("😀", "en");
    REQUIRE(glyph_png(*glyphs.face, glyphs.ids[0]).starts_with("\x89PNG"));
    const BitmapBox box = glyph_box(*glyphs.face, glyphs.ids[0]);
    REQUIRE(box.width == Approx(1.2).margin(0.15));
    REQUIRE(box.height == Approx(1.2).margin(0.15));
    REQUIRE(box.top > 0.7);
    REQUIRE(box.top < box.height);
}

TEST_CASE("an outline glyph has no PNG") { REQUIRE(glyph_png(**faces().find({}), 36).empty()); }

TEST_CASE("a charset of ranges and one of a list give the same CIDs, cut-short tables fewer") {
    using namespace std::string_literals;
    const std::string header = "\x01\x00\x04\x01"s + "\x00\x00"s;  // no names
    const auto table = [&header](const std::string& charset) {
        // One Top DICT: ROS 0 0 0, charset at 19.
        const std::string dict = "\x8b\x8b\x8b\x0c\x1e"s + "\x9e\x0f"s;
        return header + "\x00\x01\x01\x01\x08"s + dict + std::string(1, '\0') + charset;
    };
    const std::string listed = table("\x00\x00\x05\x00\x06\x00\x09"s), ranged = table("\x01\x00\x05\x01\x00\x09\x00"s);
    REQUIRE(is_cid_keyed(listed));
    REQUIRE(character_ids(listed, 4) == std::vector<std::uint32_t>{0, 5, 6, 9});
    REQUIRE(character_ids(ranged, 4) == std::vector<std::uint32_t>{0, 5, 6, 9});
    REQUIRE(character_ids(listed.substr(0, 22), 4) == std::vector<std::uint32_t>{0, 5});
    for (std::size_t size = 0; size < ranged.size(); ++size) {
        REQUIRE(character_ids(std::string_view(ranged).substr(0, size), 4).size() <= 4);
        REQUIRE_NOTHROW(is_cid_keyed(std::string_view(ranged).substr(0, size)));
    }
}

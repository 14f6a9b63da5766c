#include "typeset/shape.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "temporary_folder.h"
#include "typeset/face.h"

using namespace offprint;
using namespace offprint::typeset;

namespace {

const FaceLibrary& faces() {
    static const FaceLibrary library;
    return library;
}

std::vector<ShapedRun> shaped(std::string_view text, std::string_view language = "en") {
    Shaper shaper(faces());
    return shaper.shape({text, language});
}

std::vector<ShapedRun> shaped(const ShapeRequest& request) { return Shaper(faces()).shape(request); }

/// The text of each glyph's cluster, left to right.
std::vector<std::string> clusters(std::string_view text, const ShapedRun& run) {
    std::vector<std::string> result;
    for (const Glyph& glyph : run.glyphs) result.emplace_back(text.substr(glyph.begin, glyph.end - glyph.begin));
    return result;
}

std::vector<std::uint32_t> ids(const std::vector<ShapedRun>& runs) {
    std::vector<std::uint32_t> result;
    for (const ShapedRun& run : runs)
        for (const Glyph& glyph : run.glyphs) result.push_back(glyph.id);
    return result;
}

std::vector<std::string> face_names(const std::vector<ShapedRun>& runs) {
    std::vector<std::string> names;
    for (const ShapedRun& run : runs) names.push_back(run.face->postscript_name());
    return names;
}

using Texts = std::vector<std::string>;

std::string big_endian(std::initializer_list<unsigned> numbers) {
    std::string bytes;
    for (const unsigned number : numbers) {
        bytes += static_cast<char>(number >> 8);
        bytes += static_cast<char>(number & 0xff);
    }
    return bytes;
}

/// Noto Serif, which kerns no space, with one pair instead of its kerning: space and A, half an em nearer.
std::string face_that_kerns_space() {
    std::string file = tests::contents("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf");
    constexpr std::size_t header = 12, record_size = 16;
    const auto tables = static_cast<std::size_t>(static_cast<unsigned char>(file[5]));
    std::vector<std::string> records;
    for (std::size_t i = 0; i < tables; ++i) records.push_back(file.substr(header + i * record_size, record_size));
    // OpenType 1.9, "kern" version 0, one subtable of format 0: horizontal, one pair.
    const unsigned capital = ids(shaped("A"))[0], space = ids(shaped(" "))[0];
    const std::string kern = big_endian({0, 1, 0, 20, 1, 1, 6, 0, 0, space, capital, 0x10000 - 500});
    const auto place = static_cast<unsigned>(file.size());
    const std::string record = "kern" + big_endian({0, 0, place >> 16, place & 0xffff, 0, 26});
    std::replace_if(
        records.begin(), records.end(), [](const std::string& table) { return table.starts_with("GPOS"); }, record);
    std::sort(records.begin(), records.end());
    for (std::size_t i = 0; i < tables; ++i) file.replace(header + i * record_size, record_size, records[i]);
    return file + kern;
}

}  // namespace

TEST_CASE("a word of Latin letters is one run, a glyph a letter") {
    const auto runs = shaped("cat");
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].face->postscript_name() == "NotoSerif-Regular");
    REQUIRE_FALSE(runs[0].is_rtl);
    REQUIRE_FALSE(runs[0].is_complex);
    REQUIRE(clusters("cat", runs[0]) == Texts{"c", "a", "t"});
    REQUIRE(runs[0].glyphs[0].advance == Approx(0.56).margin(0.1));
}

TEST_CASE("a ligature covers all its letters, unless letters are spaced") {
    REQUIRE(clusters("office", shaped("office")[0]) == Texts{"o", "ffi", "c", "e"});
    ShapeRequest spaced{"office", "en"};
    spaced.is_letter_spaced = true;
    REQUIRE(clusters("office", shaped(spaced)[0]) == Texts{"o", "f", "f", "i", "c", "e"});
}

TEST_CASE("a sentence is the sum of its words, its clusters counted from its start") {
    const std::string text = "A good idea,  twice: a good idea";
    const auto runs = shaped(text);
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].begin == 0);
    REQUIRE(runs[0].end == text.size());
    std::string joined;
    for (const std::string& cluster : clusters(text, runs[0])) joined += cluster;
    REQUIRE(joined == text);
}

TEST_CASE("a pair of a letter and a space is kerned, in a face that has one") {
    const tests::TemporaryFolder folder;
    folder.write("NotoSerif-Regular.ttf", face_that_kerns_space());
    const FaceLibrary library({folder.path().string(), "/nonexistent", false});
    const auto width = [](const std::vector<ShapedRun>& runs) {
        float sum = 0;
        for (const ShapedRun& run : runs)
            for (const Glyph& glyph : run.glyphs) sum += glyph.advance;
        return sum;
    };
    const float kerned = width(Shaper(library).shape({"see A", "en"}));
    const float loose = width(Shaper(library).shape({"see ", "en"})) + width(Shaper(library).shape({"A", "en"}));
    REQUIRE(kerned == Approx(loose - 0.5));
}

TEST_CASE("letters have the forms of their language") {
    REQUIRE(ids(shaped("\u0431", "sr")) != ids(shaped("\u0431", "ru")));
    REQUIRE(ids(shaped("\u015F", "ro")) != ids(shaped("\u015F", "tr")));
    REQUIRE(face_names(shaped("\u9AA8", "zh-Hans")) != face_names(shaped("\u9AA8", "zh-Hant")));
    REQUIRE(face_names(shaped("\u9AA8", "ja")) != face_names(shaped("\u9AA8", "ko")));
}

TEST_CASE("the same word in two languages is shaped for each") {
    Shaper shaper(faces());
    const auto russian = ids(shaper.shape({"\u0431", "ru"}));
    const auto serbian = ids(shaper.shape({"\u0431", "sr"}));
    REQUIRE(russian != serbian);
    REQUIRE(ids(shaper.shape({"\u0431", "ru"})) == russian);
}

TEST_CASE("a Turkish fi is no ligature, since its i has a dot of its own") {
    REQUIRE(clusters("fi", shaped("fi", "tr")[0]) == Texts{"f", "i"});
}

TEST_CASE("typographic quotes and dashes do not part a sentence into runs") {
    const std::string text = "It’s “so” – we said…";
    const auto runs = shaped(text);
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].end == text.size());
}

TEST_CASE("a control that turns the text turns it") {
    const auto runs = shaped("a \u202Ebc");
    REQUIRE_FALSE(runs.front().is_rtl);
    REQUIRE(runs.back().is_rtl);
}

TEST_CASE("combining marks belong to their letter's cluster") {
    REQUIRE(clusters("e\u0301a", shaped("e\u0301a")[0]) == Texts{"e\u0301", "a"});
}

TEST_CASE("Arabic is one right-to-left run, its glyphs from left to right, the lam-alef a ligature") {
    const std::string text = "سلام";
    const auto runs = shaped(text, "ar");
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].is_rtl);
    REQUIRE(runs[0].face->postscript_name() == "NotoNaskhArabic-Regular");
    REQUIRE(clusters(text, runs[0]).front() == "م");
    REQUIRE(clusters(text, runs[0]).back() == "س");
    REQUIRE_FALSE(runs[0].is_complex);
}

TEST_CASE("Arabic letters join: the same letter has other glyphs inside a word") {
    const auto alone = ids(shaped("ب", "ar"));
    const auto thrice = ids(shaped("ببب", "ar"));
    REQUIRE(thrice[0] != thrice[1]);
    REQUIRE(thrice[1] != alone[0]);
}

TEST_CASE("digits inside Hebrew run left to right, and runs are in logical order") {
    const std::string text = "שנת 2024 היא";
    ShapeRequest request{text, "he"};
    request.bidi_level = 1;
    const auto runs = shaped(request);
    REQUIRE(runs.size() >= 3);
    REQUIRE(runs.front().is_rtl);
    REQUIRE_FALSE(runs[1].is_rtl);
    REQUIRE(text.substr(runs[1].begin, runs[1].end - runs[1].begin) == "2024");
    REQUIRE(runs.back().is_rtl);
    REQUIRE(runs.back().end == text.size());
}

TEST_CASE("brackets in right-to-left text are mirrored") {
    ShapeRequest request{"(", "he"};
    const auto left_to_right = ids(shaped(request));
    request.bidi_level = 1;
    REQUIRE(ids(shaped(request)) != left_to_right);
    request.text = ")";
    REQUIRE(ids(shaped(request)) == left_to_right);
}

TEST_CASE("Hindi with re-ordered vowels is complex and keeps whole clusters") {
    const std::string text = "हिन्दी";
    const auto runs = shaped(text, "hi");
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].is_complex);
    REQUIRE(clusters(text, runs[0]).front() == "हि");
}

TEST_CASE("one face has all the letters of a word, the ones of the first face keep theirs") {
    REQUIRE(face_names(shaped("骨と骨", "ja")) == Texts(1, "NotoSerifCJKjp-Regular"));
    REQUIRE(face_names(shaped("see 骨 here", "zh")) ==
            Texts{"NotoSerif-Regular", "NotoSerifCJKsc-Regular", "NotoSerif-Regular"});
}

TEST_CASE("Chinese quotation marks are as wide as the characters around them") {
    REQUIRE(face_names(shaped("他说“骨”。", "zh")) == Texts(1, "NotoSerifCJKsc-Regular"));
    REQUIRE(face_names(shaped("“cat”", "zh")) == Texts(1, "NotoSerif-Regular"));
}

TEST_CASE("a family joined to one emoji is one glyph") {
    const std::string family = "👨‍👩‍👧";
    const auto runs = shaped(family);
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].face->format() == GlyphFormat::colour_bitmap);
    REQUIRE(clusters(family, runs[0]) == Texts{family});
}

TEST_CASE("text around an emoji stays in the text's face") {
    REQUIRE(face_names(shaped("Hi 😀 there")) == Texts{"NotoSerif-Regular", "NotoColorEmoji", "NotoSerif-Regular"});
    REQUIRE(face_names(shaped("1\uFE0F\u20E3")) == Texts{"NotoColorEmoji"});
    REQUIRE(face_names(shaped("#1 * ©")) == Texts{"NotoSerif-Regular"});
}

TEST_CASE("what no face has is shaped as .notdef and reported once") {
    Shaper shaper(faces());
    const auto runs = shaper.shape({"a\U0010FFFDb\U0010FFFD", "en"});
    REQUIRE(runs.size() == 1);
    REQUIRE(runs[0].glyphs[1].id == 0);
    REQUIRE(shaper.missing() == Texts{"\U0010FFFD"});
}

TEST_CASE("capitals keep the bytes of what was written") {
    ShapeRequest request{"Straße", "de"};
    request.capitals = Capitals::uppercase;
    const auto runs = shaped(request);
    REQUIRE(ids(runs) == ids(shaped("STRASSE", "de")));
    REQUIRE(clusters(request.text, runs[0]) == Texts{"S", "t", "r", "a", "ß", "ß", "e"});
}

TEST_CASE("capitals follow the language") {
    ShapeRequest request{"i", "tr"};
    request.capitals = Capitals::uppercase;
    REQUIRE(ids(shaped(request)) == ids(shaped("İ", "tr")));
}

TEST_CASE("small capitals and old-style figures are glyphs of their own") {
    ShapeRequest request{"abc", "en"};
    request.capitals = Capitals::small_caps;
    REQUIRE(ids(shaped(request)) != ids(shaped("abc")));
    REQUIRE(ids(shaped(request)) != ids(shaped("ABC")));
    ShapeRequest digits{"1234", "en"};
    digits.numerals = Numerals::old_style;
    REQUIRE(ids(shaped(digits)) != ids(shaped("1234")));
}

TEST_CASE("small capitals that a face does not have are capitals") {
    ShapeRequest request{"abc", "en", {"DejaVu Sans"}};
    request.capitals = Capitals::small_caps;
    REQUIRE(ids(shaped(request)) == ids(shaped(ShapeRequest{"ABC", "en", {"DejaVu Sans"}})));
}

TEST_CASE("controls are set as spaces") { REQUIRE(ids(shaped("a\tb\nc")) == ids(shaped("a b c"))); }

TEST_CASE("a second request for a word gives the same runs") {
    Shaper shaper(faces());
    const auto first = shaper.shape({"again", "en"});
    shaper.shape({"other", "de"});
    const auto& second = shaper.shape({"again", "en"});
    REQUIRE(second[0].glyphs == first[0].glyphs);
}

TEST_CASE("nothing is shaped to nothing, and a library without faces shapes nothing") {
    REQUIRE(shaped("").empty());
    const FaceLibrary none({"/nonexistent", "/nonexistent", false});
    REQUIRE(Shaper(none).shape({"a", "en"}).empty());
}

#include "typeset/face.h"

#include <catch2/catch.hpp>

using namespace offprint::typeset;

namespace {

const FaceLibrary& faces() {
    static const FaceLibrary library;
    return library;
}

std::string name_of(const FaceRequest& request) { return faces().find(request).value()->postscript_name(); }

std::string fallback_name(std::string_view cluster, const FaceRequest& request, std::string_view language) {
    const Face* const face = faces().fallback(cluster, request, language);
    return face != nullptr ? face->postscript_name() : "none";
}

FontSources nowhere() { return {"/nonexistent", "/nonexistent", false}; }

}  // namespace

TEST_CASE("the faces of the default style are found by family, weight and slope") {
    REQUIRE(name_of({}) == "NotoSerif-Regular");
    REQUIRE(name_of({"Noto Serif", 700, true}) == "NotoSerif-BoldItalic");
    REQUIRE(name_of({"Noto Sans", 400, true}) == "NotoSans-Italic");
    REQUIRE(name_of({"Noto Serif Display", 700}) == "NotoSerifDisplay-Bold");
    REQUIRE(name_of({"Noto Sans Mono"}) == "NotoSansMono-Regular");
}

TEST_CASE("a style that a family does not have gives the nearest that it has") {
    REQUIRE(name_of({"Noto Sans Mono", 700, true}) == "NotoSansMono-Bold");
    REQUIRE(name_of({"Noto Serif", 300}) == "NotoSerif-Regular");
    REQUIRE(name_of({"Noto Serif", 600}) == "NotoSerif-Bold");
}

TEST_CASE("an unknown family is replaced by one of its kind") {
    REQUIRE(name_of({"Unheard Of Sans"}) == "NotoSans-Regular");
    REQUIRE(name_of({"Unheard Of"}) == "NotoSerif-Regular");
    REQUIRE(name_of({"Unheard Of Mono"}) == "NotoSansMono-Regular");
}

TEST_CASE("a family that only fontconfig knows is found") { REQUIRE(name_of({"DejaVu Sans"}) == "DejaVuSans"); }

TEST_CASE("the same request gives the same face") { REQUIRE(*faces().find({}) == *faces().find({})); }

TEST_CASE("without any font the message names the package to install") {
    const FaceLibrary library(nowhere());
    const auto face = library.find({});
    REQUIRE_FALSE(face);
    REQUIRE(face.error().kind == offprint::ErrorKind::missing_font);
    REQUIRE_THAT(face.error().message, Catch::Contains("fonts-noto-core"));
    REQUIRE(library.fallback("a", {}, "en") == nullptr);
}

TEST_CASE("a family's name never leaves the font folder") {
    const FaceLibrary library({"/usr/share/fonts/truetype/noto", "/nonexistent", false});
    REQUIRE(library.find({"Noto ../noto/NotoSans"}).value()->family() == "Noto Sans");
}

TEST_CASE("a face knows its style and its measures") {
    const Face& face = **faces().find({"Noto Serif", 700, true});
    REQUIRE(face.family() == "Noto Serif");
    REQUIRE(face.weight() == 700);
    REQUIRE(face.is_italic());
    REQUIRE_FALSE(face.is_monospaced());
    REQUIRE(face.units_per_em() == 1000);
    const FaceMetrics& metrics = face.metrics();
    REQUIRE(metrics.ascent == Approx(1.069));
    REQUIRE(metrics.descent == Approx(0.293));
    REQUIRE(metrics.cap_height == Approx(0.714));
    REQUIRE(metrics.x_height == Approx(0.536).margin(0.03));
    REQUIRE(metrics.italic_angle == Approx(-12));
    REQUIRE(metrics.box_top > metrics.cap_height);
    REQUIRE((*faces().find({"Noto Sans Mono"}))->is_monospaced());
}

TEST_CASE("a face says what its glyphs are made of") {
    REQUIRE((*faces().find({}))->format() == GlyphFormat::truetype);
    REQUIRE((*faces().find({"Noto Serif CJK SC"}))->format() == GlyphFormat::cff_cid);
    REQUIRE((*faces().find({"Noto Color Emoji"}))->format() == GlyphFormat::colour_bitmap);
}

TEST_CASE("a face covers a cluster when it has all that prints of it") {
    const Face& face = **faces().find({});
    REQUIRE(face.has(U'é'));
    REQUIRE_FALSE(face.has(U'中'));
    REQUIRE(face.covers("e\u0301"));
    REQUIRE(face.covers("a\u200D"));
    REQUIRE_FALSE(face.covers("a中"));
}

TEST_CASE("fallback goes by script, serif or sans") {
    REQUIRE(fallback_name("ب", {}, "ar") == "NotoNaskhArabic-Regular");
    REQUIRE(fallback_name("ب", {"Noto Sans"}, "ar") == "NotoSansArabic-Regular");
    REQUIRE(fallback_name("ש", {"Noto Serif", 700}, "he") == "NotoSerifHebrew-Bold");
    REQUIRE(fallback_name("क", {}, "hi") == "NotoSerifDevanagari-Regular");
    REQUIRE(fallback_name("ক", {}, "bn") == "NotoSerifBengali-Regular");
    REQUIRE(fallback_name("ไ", {}, "th") == "NotoSerifThai-Regular");
    REQUIRE(fallback_name("გ", {"Noto Sans"}, "ka") == "NotoSansGeorgian-Regular");
    REQUIRE(fallback_name("አ", {}, "am") == "NotoSerifEthiopic-Regular");
    REQUIRE(fallback_name("ᓄ", {}, "iu") == "NotoSansCanadianAboriginal-Regular");
}

TEST_CASE("fallback knows the scripts of the list and those whose words a dictionary parts") {
    REQUIRE(fallback_name("پ", {}, "fa") == "NotoNaskhArabic-Regular");
    REQUIRE(fallback_name("ے", {}, "ur") == "NotoNaskhArabic-Regular");
    REQUIRE(fallback_name("த", {}, "ta") == "NotoSerifTamil-Regular");
    REQUIRE(fallback_name("Ա", {}, "hy") == "NotoSerifArmenian-Regular");
    REQUIRE(fallback_name("ខ", {}, "km") == "NotoSerifKhmer-Regular");
    REQUIRE(fallback_name("ລ", {}, "lo") == "NotoSerifLao-Regular");
    REQUIRE(fallback_name("မ", {}, "my") == "NotoSerifMyanmar-Regular");
    REQUIRE(fallback_name("བ", {}, "bo") == "NotoSerifTibetan-Regular");
    REQUIRE(fallback_name("ਪ", {"Noto Sans"}, "pa") == "NotoSansGurmukhi-Regular");
}

TEST_CASE("fallback for Han goes by language") {
    REQUIRE(fallback_name("骨", {}, "zh-Hans") == "NotoSerifCJKsc-Regular");
    REQUIRE(fallback_name("骨", {}, "zh-Hant") == "NotoSerifCJKtc-Regular");
    REQUIRE(fallback_name("骨", {}, "zh-HK") == "NotoSerifCJKhk-Regular");
    REQUIRE(fallback_name("骨", {"Noto Sans", 700}, "ja") == "NotoSansCJKjp-Bold");
    REQUIRE(fallback_name("뼈", {}, "en") == "NotoSerifCJKkr-Regular");
    REQUIRE(fallback_name("の", {}, "en") == "NotoSerifCJKjp-Regular");
    REQUIRE(fallback_name("骨", {"Noto Sans Mono"}, "zh") == "NotoSansMonoCJKsc-Regular");
}

TEST_CASE("fallback finds symbols and emoji") {
    REQUIRE(fallback_name("😀", {}, "en") == "NotoColorEmoji");
    REQUIRE(fallback_name("❤\uFE0F", {}, "en") == "NotoColorEmoji");
    REQUIRE(fallback_name("🇺🇳", {}, "en") == "NotoColorEmoji");
    REQUIRE(fallback_name("☎\uFE0E", {}, "en") != "NotoColorEmoji");
    REQUIRE(fallback_name("𝔸", {}, "en") == "NotoSansMath-Regular");
}

TEST_CASE("a private character has no face") { REQUIRE(fallback_name("\U0010FFFD", {}, "en") == "none"); }

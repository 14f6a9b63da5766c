#include "writers/pdf/clusters.h"

#include <catch2/catch.hpp>

namespace offprint::pdf {
namespace {

typeset::Glyph glyph(std::uint32_t id, std::uint32_t begin, std::uint32_t end, float advance) {
    typeset::Glyph made;
    made.id = id;
    made.begin = begin;
    made.end = end;
    made.advance = advance;
    return made;
}

/// A run of Latin letters, a glyph each.
layout::GlyphRun run_of(const std::string& text) {
    layout::GlyphRun run;
    run.text = text;
    for (std::uint32_t at = 0; at < text.size(); ++at) run.glyphs.push_back(glyph(at + 1, at, at + 1, 0.5F));
    return run;
}

std::string last_words(const std::string& text) {
    const layout::GlyphRun run = run_of(text);
    return std::string(with_lasting_hyphen(clusters_of(run)).back().text);
}

}  // namespace

TEST_CASE("right-to-left clusters come in logical order") {
    layout::GlyphRun run = run_of("ab");
    run.is_rtl = true;
    run.glyphs = {glyph(2, 1, 2, 0.5F), glyph(1, 0, 1, 0.5F)};
    const Clusters clusters = clusters_of(run);
    REQUIRE(clusters[0].text == "a");
    REQUIRE(clusters[0].glyphs[0].x == Approx(0.5));
    REQUIRE(clusters[1].glyphs[0].x == Approx(0));
}

TEST_CASE("an alef without width on its lam's place goes a hair to the left") {
    layout::GlyphRun run;
    run.is_rtl = true;
    run.text = "\xD9\x84\xD8\xA7";
    run.glyphs = {glyph(2, 2, 4, 0), glyph(1, 0, 2, 0.6F)};
    const Clusters clusters = clusters_of(run);
    REQUIRE(clusters[1].text == "\xD8\xA7");
    REQUIRE(clusters[1].glyphs[0].x < clusters[0].glyphs[0].x);
    REQUIRE(clusters[1].glyphs[0].x == Approx(clusters[0].glyphs[0].x).margin(0.005));
}

TEST_CASE("only a word's last hyphen is said as U+2010") {
    REQUIRE(last_words("the well-") == "\xE2\x80\x90");
    REQUIRE(last_words("well -") == "-");
    REQUIRE(last_words("see a/b-") == "-");
    REQUIRE(last_words("--") == "-");
    REQUIRE(last_words("well") == "l");
}

}  // namespace offprint::pdf

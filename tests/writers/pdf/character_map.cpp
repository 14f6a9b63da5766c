#include "writers/pdf/character_map.h"

#include <catch2/catch.hpp>

namespace offprint::pdf {
namespace {

bool says(const std::string& map, const std::string& words) { return map.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("codes in a row that say characters in a row are a range") {
    const std::string map = to_unicode_map({{1, "a"}, {2, "b"}, {3, "c"}, {4, "ff"}, {6, "z"}}, 1);
    REQUIRE(says(map, "1 beginbfrange\n<01><03><0061>\nendbfrange\n"));
    REQUIRE(says(map, "2 beginbfchar\n<04><00660066>\n<06><007A>\nendbfchar\n"));
}

TEST_CASE("a range ends where the last byte of a code or of a character does") {
    REQUIRE(says(to_unicode_map({{0xFF, "a"}, {0x100, "b"}}, 2), "<00FF><0061>\n<0100><0062>"));
    REQUIRE(says(to_unicode_map({{1, "\xC3\xBF"}, {2, "\xC4\x80"}}, 1), "<01><00FF>\n<02><0100>"));
}

TEST_CASE("characters beyond 16 bits are never a range") {
    REQUIRE(
        says(to_unicode_map({{1, "\xF0\x9F\x8C\xBE"}, {2, "\xF0\x9F\x8C\xBF"}}, 1), "<01><D83CDF3E>\n<02><D83CDF3F>"));
}

TEST_CASE("more than a hundred rows are parted, as PostScript demands") {
    std::map<std::uint32_t, std::string> texts;
    for (std::uint32_t code = 0; code < 150; ++code) texts[2 * code] = "x";
    const std::string map = to_unicode_map(texts, 2);
    REQUIRE(says(map, "100 beginbfchar\n"));
    REQUIRE(says(map, "50 beginbfchar\n"));
}

}  // namespace offprint::pdf

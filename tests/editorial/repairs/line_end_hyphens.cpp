#include "editorial/repairs/line_end_hyphens.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) {
    return with_edits(text, find_line_end_hyphens(text, gather_hyphen_evidence({text})));
}
}  // namespace

TEST_CASE("a hyphen at a line's end goes where the whole word occurs elsewhere") {
    CHECK(mended("the infor-\nmation, or Information") == "the information, or Information");
    CHECK(mended("the infor-\nmation") == "the infor-\nmation");
}

TEST_CASE("it stays where the hyphenated word occurs elsewhere or its parts make a compound") {
    CHECK(mended("a sea-\nborne, sea-borne") == "a sea-borne, sea-borne");
    CHECK(mended("a well-\nknown pilot") == "a well-known pilot");
    CHECK(mended("celui-\nci") == "celui-ci");
    CHECK(mended("кто-\nнибудь") == "кто-нибудь");
}

TEST_CASE("three breaks show that the text was hyphenated") {
    CHECK(mended("har-\nbour mer-\nchant win-\nter") == "harbour merchant winter");
    CHECK(mended("har-\nbour mer-\nchant") == "har-\nbour mer-\nchant");
}

TEST_CASE("parts left out, capitals, numbers and dashes stay") {
    for (const char* text :
         {"Vor-\nund Nachteile", "North-\nSouth", "1914-\n18", "so -\nand so", "a-\nb", "-\n", "x-\n"})
        CHECK(mended(text) == text);
}

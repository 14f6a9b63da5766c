#include "writers/pdf/code_page.h"

#include <catch2/catch.hpp>
#include <set>

namespace offprint::pdf {

TEST_CASE("ASCII has its own codes, other texts take what is free in turn") {
    Document document;
    CodePage page(document);
    REQUIRE(page.code("A", 0) == 'A');
    REQUIRE(page.code("ffi", 0) == 0x7F);
    REQUIRE(page.code("\xC3\xA9", 0) == 0x80);
    REQUIRE(page.code("ffi", 0) == 0x7F);
}

TEST_CASE("a second glyph of the same text has a code of its own, the same in each font") {
    Document document;
    CodePage page(document);
    REQUIRE(page.code("A", 1) == 0x7F);
    REQUIRE(page.code("A", 0) == 'A');
    REQUIRE(page.code("A", 1) == 0x7F);
}

TEST_CASE("no code is given twice, none is 0, and after the last there is none") {
    Document document;
    CodePage page(document);
    std::set<int> codes;
    for (int n = 0; page.room() > 0; ++n) codes.insert(page.code("text " + std::to_string(n), 0).value());
    REQUIRE(codes.size() == 160);
    REQUIRE(!codes.contains(0));
    for (int ascii = ' '; ascii <= '~'; ++ascii) REQUIRE(!codes.contains(ascii));
    REQUIRE(page.code("one more", 0) == std::nullopt);
    REQUIRE(page.code("A", 0) == 'A');
}

}  // namespace offprint::pdf

#include "text/letters.h"

#include <catch2/catch.hpp>

using offprint::text::letter_after;
using offprint::text::letter_bytes;

TEST_CASE("blanks, soft hyphens and breaks are no letters") {
    REQUIRE(letter_bytes("It rose.") == 7);
    REQUIRE(letter_bytes(" It\u00A0\n ro\u00ADse.\u200B") == 7);
    REQUIRE(letter_bytes("größe") == 7);
    REQUIRE(letter_bytes("") == 0);
}

TEST_CASE("a letter is found by those before it, at its own first byte") {
    REQUIRE(letter_after("It rose.", 0) == 0);
    REQUIRE(letter_after("It rose.", 2) == 3);
    REQUIRE(letter_after("größe", 3) == 4);
    REQUIRE(letter_after("It", 2) == 2);
}

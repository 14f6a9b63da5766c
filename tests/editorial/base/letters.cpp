#include "editorial/base/letters.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

TEST_CASE("ASCII and other letters are told by the same questions") {
    CHECK((is_letter('a') && is_letter('Z') && is_letter(U'é') && is_letter(U'水')));
    CHECK_FALSE((is_letter('1') || is_letter('-') || is_letter(U'—')));
    CHECK((is_upper('A') && is_upper(U'É') && !is_upper('a') && !is_upper(U'é')));
    CHECK((is_lower('z') && is_lower(U'ß') && !is_lower('Z') && !is_lower('.')));
    CHECK((is_digit('7') && is_digit(U'٧') && !is_digit('x')));
    CHECK((is_space(' ') && is_space('\t') && is_space(U'\u00A0') && !is_space(U'\u200B')));
}

TEST_CASE("runs of white space become one, and none is left at the ends") {
    CHECK(squeezed(" \u00A0one \n two\t") == "one two");
    CHECK(squeezed(" \n ").empty());
}

TEST_CASE("an opening is whole words, and more bytes than asked for only where there are more") {
    CHECK(squeezed_opening("  one  two three", 3) == "one two");
    CHECK(squeezed_opening("  one  two three", 2) == "one");
    CHECK(squeezed_opening("one two ", 60) == "one two");
}

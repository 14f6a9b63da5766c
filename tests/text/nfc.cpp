#include "text/nfc.h"

#include <catch2/catch.hpp>

#include "text/utf8.h"

using namespace offprint::text;

TEST_CASE("what is seen at once to be in form C is left alone, what is not is composed") {
    REQUIRE(is_plainly_nfc(""));
    REQUIRE(is_plainly_nfc("The weir, and the mill beside it: caf\u00E9 \u2013 \u201CStra\u00DFe\u201D\u2026"));
    REQUIRE_FALSE(is_plainly_nfc("words before cafe\u0301"));
    REQUIRE(to_nfc("words before cafe\u0301") == "words before caf\u00E9");
    // EN QUAD decomposes to EN SPACE, the Angstrom sign to a letter.
    REQUIRE(to_nfc("a\u2000b") == "a\u2002b");
    REQUIRE(to_nfc("5 \u212B") == "5 \u00C5");
}

TEST_CASE("what is plainly in form C is the same after ICU has been over it") {
    for (char32_t character = 1; character < 0x20000; ++character) {
        if (character >= 0xD800 && character < 0xE000) continue;
        std::string text = "e";
        append_utf8(text, character);
        if (!is_plainly_nfc(text)) continue;
        // A letter of Thai at the end makes ICU look.
        INFO(static_cast<unsigned>(character));
        REQUIRE_FALSE(is_plainly_nfc(text + "\u0E01"));
        REQUIRE(to_nfc(text + "\u0E01") == text + "\u0E01");
    }
}

TEST_CASE("what is plainly in form C stays as it is before a mark that combines with nothing there") {
    // U+1D165 combines with musical signs only: were a character before it to move, it would be one that combines.
    for (char32_t character = 1; character < 0x20000; ++character) {
        if ((character >= 0xD800 && character < 0xE000) || may_compose(character)) continue;
        std::string text = "\U0001D165";
        append_utf8(text, character);
        INFO(static_cast<unsigned>(character));
        REQUIRE(to_nfc(text) == text);
    }
}

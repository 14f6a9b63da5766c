#include "text/utf8.h"

#include <catch2/catch.hpp>

using namespace offprint::text;

namespace {

const std::string replacement = "\xEF\xBF\xBD";

}  // namespace

TEST_CASE("characters of every length are decoded and encoded") {
    const std::string text = "a\u00E9\u20AC\U0001F600";
    REQUIRE(to_utf32(text) == U"a\u00E9\u20AC\U0001F600");
    REQUIRE(to_utf8(to_utf32(text)) == text);
    REQUIRE(decode_at(text, 6).bytes == 4);
}

TEST_CASE("an ill-formed byte is one replacement character") {
    REQUIRE(to_utf32("\xFFx") == U"\uFFFDx");
    REQUIRE(to_utf32("\xC3") == U"\uFFFD");             // cut off
    REQUIRE(to_utf32("\xC0\x80") == U"\uFFFD\uFFFD");   // overlong
    REQUIRE(to_utf32("\xED\xA0\x80").size() == 3);      // a surrogate
    REQUIRE(to_utf32("\xF4\x90\x80\x80").size() == 4);  // beyond U+10FFFF
    REQUIRE(to_utf32("\xE2\x82") == U"\uFFFD\uFFFD");
}

TEST_CASE("what is no character is encoded as the replacement character") {
    std::string text;
    append_utf8(text, 0xD800);
    append_utf8(text, 0x110000);
    REQUIRE(text == replacement + replacement);
}

TEST_CASE("a replacement character that the author wrote is valid") {
    REQUIRE(is_valid_utf8("a" + replacement));
    REQUIRE(is_valid_utf8(""));
    REQUIRE_FALSE(is_valid_utf8("a\xFF"));
    REQUIRE_FALSE(is_valid_utf8("\xE2\x82"));
}

TEST_CASE("blank is what prints nothing, and nothing else") {
    for (const char32_t character : U" \t\n\u00A0\u2009\u3000\u200B\u2060\uFEFF\u00AD\u202A\u2066\u200D")
        REQUIRE(is_blank(character));
    for (const char32_t character : {U'a', U'.', U'-', U'\u2014', U'\uFFFD', U'\u0301', U'\u4E00'})
        REQUIRE_FALSE(is_blank(character));
    REQUIRE(non_blank(" a\u00A0b\u200B\n c\u00AD ") == "abc");
}

TEST_CASE("a text of blanks alone is told from one with a letter anywhere") {
    REQUIRE(is_all_blank(""));
    REQUIRE(is_all_blank(" \u00A0\u200B\n"));
    REQUIRE_FALSE(is_all_blank(" \u200Ba"));
    REQUIRE_FALSE(is_all_blank("\u00E9 "));
}

TEST_CASE("white space is trimmed from both ends only") {
    REQUIRE(trimmed(" \u00A0\n a b \u3000\t") == "a b");
    REQUIRE(trimmed(" \u2003 ").empty());
    REQUIRE(trimmed("").empty());
    REQUIRE(trimmed("\u00E9") == "\u00E9");
    REQUIRE(trimmed("\xA0") == "\xA0");  // an ill-formed byte is no space
}

TEST_CASE("text is brought to normalisation form C") {
    REQUIRE(to_nfc("e\u0301") == "\u00E9");
    REQUIRE(to_nfc("\u00E9 plain") == "\u00E9 plain");
    REQUIRE(to_nfc("\u212B") == "\u00C5");
    REQUIRE(to_nfc("").empty());
}

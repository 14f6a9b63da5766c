#include "text/decode.h"

#include <catch2/catch.hpp>

#include "text/utf8.h"

using namespace offprint::text;
using namespace std::string_literals;

namespace {

std::string as_utf16(const std::u16string& text, bool is_big_endian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += is_big_endian ? high : low;
        bytes += is_big_endian ? low : high;
    }
    return bytes;
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is, without its byte order mark") {
    REQUIRE(decode_input("caf\u00E9").text == "caf\u00E9");
    const DecodedInput marked = decode_input("\xEF\xBB\xBFx");
    REQUIRE(marked.text == "x");
    REQUIRE(marked.encoding == "utf-8");
    REQUIRE(decode_input("").text.empty());
    REQUIRE_FALSE(decode_input("").looks_binary);
}

TEST_CASE("line ends of every kind become line feeds") {
    REQUIRE(decode_input("a\r\nb\rc\n\r\nd\r").text == "a\nb\nc\n\nd\n");
}

TEST_CASE("UTF-16 is known by its mark") {
    const DecodedInput little = decode_input(as_utf16(u"\uFEFFcaf\u00E9 \U0001F600", false));
    REQUIRE(little.text == "caf\u00E9 \U0001F600");
    REQUIRE(little.encoding == "utf-16le");
    const DecodedInput big = decode_input(as_utf16(u"\uFEFFcaf\u00E9", true));
    REQUIRE(big.text == "caf\u00E9");
    REQUIRE(big.encoding == "utf-16be");
}

TEST_CASE("UTF-16 without a mark is known by its zero bytes") {
    REQUIRE(decode_input(as_utf16(u"A plain sentence.", false)).text == "A plain sentence.");
    REQUIRE(decode_input(as_utf16(u"A plain sentence.", true)).text == "A plain sentence.");
}

TEST_CASE("UTF-16 that is cut in the middle of a character loses only that") {
    const std::string bytes = as_utf16(u"\uFEFFabcdef", false);
    const DecodedInput cut = decode_input(bytes.substr(0, bytes.size() - 1));
    REQUIRE(cut.text.starts_with("abcde"));
    REQUIRE(is_valid_utf8(cut.text));
}

TEST_CASE("windows-1252 is believed when all that is ill-formed looks like it") {
    const DecodedInput decoded = decode_input("It\x92s a caf\xE9 with \x93quotes\x94 in it.");
    REQUIRE(decoded.encoding == "windows-1252");
    REQUIRE(decoded.text == "It\u2019s a caf\u00E9 with \u201Cquotes\u201D in it.");
    REQUIRE(decoded.replaced == 0);
}

TEST_CASE("a bad byte among UTF-8 is replaced and counted") {
    const DecodedInput decoded = decode_input("caf\u00E9 \xFF and more words");
    REQUIRE(decoded.encoding == "utf-8");
    REQUIRE(decoded.text == "caf\u00E9 \uFFFD and more words");
    REQUIRE(decoded.replaced == 1);
    REQUIRE_FALSE(decoded.looks_binary);
}

TEST_CASE("NUL is replaced and counted") {
    const DecodedInput decoded = decode_input("some words\0 and more words"s);
    REQUIRE(decoded.text == "some words\uFFFD and more words");
    REQUIRE(decoded.replaced == 1);
}

TEST_CASE("bytes that are no text look binary") {
    std::string bytes;
    for (int i = 0; i < 2000; ++i) bytes += static_cast<char>((i * 7919) % 256);
    REQUIRE(decode_input(bytes).looks_binary);
    REQUIRE_FALSE(decode_input("Just words.\n\tAnd a tab.\f").looks_binary);
}

TEST_CASE("text is in normalisation form C") { REQUIRE(decode_input("e\u0301").text == "\u00E9"); }

TEST_CASE("whatever the bytes, the text is valid UTF-8") {
    std::uint32_t state = 7;
    for (int round = 0; round < 500; ++round) {
        std::string bytes;
        for (int i = 0; i < round % 60; ++i)
            bytes += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
        REQUIRE(is_valid_utf8(decode_input(bytes).text));
    }
}

TEST_CASE("a page is read in the encoding that it names, by any of its labels") {
    REQUIRE(decode_page("<meta charset=latin1><p>caf\xE9 \x93x\x94").text == "<meta charset=latin1><p>café “x”");
    REQUIRE(decode_page("<meta charset=latin1><p>caf\xE9").encoding == "windows-1252");
    REQUIRE(
        decode_page("<META content='text/html; charset=koi8-r' http-equiv=Content-Type>\xF7\xCF\xC4\xC1").encoding ==
        "koi8-r");
    REQUIRE(decode_page("<?xml version='1.0' encoding=\"iso-8859-2\"?><p>\xB1").text.ends_with("ą"));
    REQUIRE(decode_page("<meta charset=gb2312>\xCB\xAE\xB0\xD3").text.ends_with("水坝"));
    REQUIRE(decode_page("<meta charset=x-sjis>\x90\x85").encoding == "shift_jis");
    REQUIRE(decode_page("<meta charset=\"us-ascii\">x").encoding == "windows-1252");
    REQUIRE(decode_page("<meta charset=utf-16>x").encoding == "utf-8");
}

TEST_CASE("what is UTF-8 throughout is read so, whatever the page says") {
    const DecodedInput decoded = decode_page("<meta charset=iso-8859-1><p>café – “x”");
    REQUIRE(decoded.encoding == "utf-8");
    REQUIRE(decoded.contradicted == "windows-1252");
    REQUIRE(decoded.text.ends_with("café – “x”"));
    REQUIRE(decode_page("\xEF\xBB\xBF<meta charset=koi8-r>é").encoding == "utf-8");
}

TEST_CASE("a page that says nothing true is in what is usual in its language, or looks like") {
    REQUIRE(decode_page("<html lang=ru><p>\xCF\xEB\xEE\xF2\xE8\xED\xE0").text.ends_with("Плотина"));
    REQUIRE(decode_page("<meta charset=utf-8><p>caf\xE9 and \x93more\x94 words").encoding == "windows-1252");
    REQUIRE(decode_page("<meta charset=nonsense><p>Words and words, caf\xE9").encoding == "windows-1252");
}

TEST_CASE("a few torn characters leave a page UTF-8") {
    const DecodedInput decoded = decode_page("<meta charset=utf-8>é è ü ö \xC3 ä");
    REQUIRE(decoded.encoding == "utf-8");
    REQUIRE(decoded.replaced == 1);
}

TEST_CASE("an encoding in a comment or behind the head counts for nothing, one that a header names counts most") {
    REQUIRE(decode_page("<!-- <meta charset=koi8-r> --><p>caf\xE9 and words").encoding == "windows-1252");
    REQUIRE(decode_as("<p>\xF7\xCF\xC4\xC1", "KOI8-R").text == "<p>Вода");
}

#include "writers/pdf/syntax.h"

#include <catch2/catch.hpp>

namespace offprint::pdf {

TEST_CASE("strings are ASCII where they can be, else UTF-16") {
    REQUIRE(text_string("a (b) \\") == "(a \\(b\\) \\\\)");
    REQUIRE(text_string("caf\xC3\xA9") == "<FEFF00630061006600E9>");
    REQUIRE(text_string("\xF0\x9F\x98\x80") == "<FEFFD83DDE00>");
}

TEST_CASE("a string longer than the standard allows is cut between two characters") {
    std::string long_text;
    for (int i = 0; i < 20000; ++i) long_text += "\xF0\x9F\x98\x80";
    const std::string cut = text_string(long_text);
    REQUIRE(cut.size() <= 2 + 2 * 32767);
    REQUIRE(cut.ends_with("D83DDE00>"));
    REQUIRE(text_string(std::string(40000, 'a')).size() == 32769);
}

TEST_CASE("names escape what would end them") {
    REQUIRE(name("Noto Serif") == "/Noto#20Serif");
    REQUIRE(name("a/b#") == "/a#2Fb#23");
}

TEST_CASE("numbers have no exponent") {
    REQUIRE(number(0.00001) == "0");
    REQUIRE(number(-1.5) == "-1.5");
    REQUIRE(hex16(0x1AF) == "01AF");
}

TEST_CASE("a URL becomes ASCII") { REQUIRE(ascii_url("a b/\xC3\xA9") == "a%20b/%C3%A9"); }

}  // namespace offprint::pdf

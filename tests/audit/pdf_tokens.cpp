#include "audit/pdf_tokens.h"

#include <catch2/catch.hpp>

using namespace offprint::audit;

namespace {

std::string kinds(std::string_view bytes) {
    std::string names;
    for (const Token& token : tokens_of(bytes)) names += std::string(token.text) + "|";
    return names;
}

std::string text(std::string_view bytes) { return text_of(tokens_of(bytes).at(0)); }

}  // namespace

TEST_CASE("objects and operators are told apart, comments are none") {
    REQUIRE(kinds("/P<</MCID 0>>BDC % so\n[(a)-20<41>]TJ") == "P|<<|MCID|0|>>|BDC|[|a|-20|41|]|TJ|");
}

TEST_CASE("a string's escapes and brackets are its own") {
    REQUIRE(string_bytes(tokens_of("(a(b)\\)\\101\\\n\\r)").at(0)) == "a(b))A\r");
    REQUIRE(string_bytes(tokens_of("<4 1 4>").at(0)) == "A@");
}

TEST_CASE("a text string is UTF-16, UTF-8 or PDFDocEncoding") {
    REQUIRE(text("<FEFF00E9D83DDE00>") == "é😀");
    REQUIRE(text("<FEFFD83D0041>") == "\uFFFDA");
    REQUIRE(text("<EFBBBFC3A9>") == "é");
    REQUIRE(text("(a\\222\\200)") == "a™•");
}

TEST_CASE("a key's value is found among values of any kind") {
    const std::vector<Token> tokens = tokens_of("<</K[1<</S/K>>]/Pg 12 0 R/S/Note>>");
    REQUIRE(reference_of(find_value(tokens, "Pg"))->object == 12);
    REQUIRE(find_value(tokens, "S").front().text == "Note");
    REQUIRE(find_value(tokens, "K").size() == 7);
    REQUIRE(find_value(tokens, "Alt").empty());
}

TEST_CASE("what is cut short ends where the bytes end") {
    for (const char* bytes : {"(a\\", "<41", "<</K[1", "/", "12 0", "[[[["}) {
        const std::vector<Token> tokens = tokens_of(bytes);
        REQUIRE_FALSE(tokens.empty());
        REQUIRE(end_of_value(tokens, 0) <= tokens.size());
        REQUIRE(find_value(tokens, "K").size() <= tokens.size());
    }
}

#include "audit/pdf_content.h"

#include <catch2/catch.hpp>

using namespace offprint::audit;

namespace {

const CodeTexts& letters() {
    static const CodeTexts texts(
        "1 begincodespacerange <00><FF> endcodespacerange 1 beginbfrange <61><7A><0061> endbfrange "
        "2 beginbfchar <01><00660066> <02><D83DDE00> endbfchar");
    return texts;
}

std::string words(std::string_view content, std::size_t piece = 0) {
    const std::vector<std::string> pieces = words_of_content(content, {{"F", &letters()}});
    return piece < pieces.size() ? pieces[piece] : "nothing";
}

}  // namespace

TEST_CASE("glyphs say what their font's map says, ligatures and what lies beyond the basic plane too") {
    REQUIRE(words("/P<</MCID 0>>BDC BT /F 9 Tf [(sta)12(\\001) -5 <02>]TJ ET EMC") == "staff😀");
}

TEST_CASE("an ActualText speaks instead of its glyphs, an artifact and what is not marked say nothing") {
    REQUIRE(words("/F 9 Tf (a)Tj /Span<</MCID 0/ActualText<FEFF0062>>>BDC (cc)Tj EMC") == "b");
    REQUIRE(words("/F 9 Tf /P<</MCID 0>>BDC (a)Tj /Artifact<</Type/Layout>>BDC (b)Tj EMC (c)Tj EMC") == "ac");
}

TEST_CASE("what lies within a piece belongs to it, a piece within it to itself") {
    const char* content =
        "/F 9 Tf /P<</MCID 1>>BDC (a)Tj /Span<</Lang(de)>>BDC (b)Tj EMC /Em<</MCID 0>>BDC (c)Tj EMC EMC";
    REQUIRE(words(content, 1) == "ab");
    REQUIRE(words(content, 0) == "c");
}

TEST_CASE("codes of two bytes, and an array of texts, are read") {
    const CodeTexts wide(
        "<0000><FFFF> begincodespacerange <0000><FFFF> endcodespacerange "
        "beginbfrange <0001><0002>[<0078><0079>] endbfrange");
    std::string read;
    wide.append_words(read, std::string_view("\0\2\0\1\0\3\0", 7));
    REQUIRE(read == "yx");
}

TEST_CASE("a font, a number or a map that lies is no harm") {
    REQUIRE(words("/G 9 Tf /P<</MCID 0>>BDC (a)Tj EMC").empty());
    REQUIRE(words("/F 9 Tf /P<</MCID 2000000000>>BDC (a)Tj EMC") == "nothing");
    REQUIRE(words("EMC EMC Q Q /F Tf (a)Tj BDC BI /W 1 ID \xFF EI") == "nothing");
    std::string read;
    CodeTexts("beginbfrange <00000000><FFFFFFFF><0041> endbfrange").append_words(read, "a");
    REQUIRE(read.size() < 8);
}

#include "editorial/repairs/zero_width_characters.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) { return with_edits(text, find_zero_width_characters(text)); }
}  // namespace

TEST_CASE("zero-width spaces, word joiners and byte order marks go") {
    CHECK(mended("a\u200Bb\uFEFFc\u2060d") == "abcd");
    CHECK(mended("\uFEFF") == "");
    CHECK(mended("水\u200B火") == "水火");
}

TEST_CASE("joiners go between letters that need none, and stay in scripts and emoji that do") {
    CHECK(mended("ha\u200Cfen по\u200Dрт λι\u200Cμ") == "hafen порт λιμ");
    CHECK(mended("می\u200Cروم") == "می\u200Cروم");
    CHECK(mended("क्\u200Dष") == "क्\u200Dष");
    CHECK(mended("👨\u200D👩") == "👨\u200D👩");
    CHECK(mended("a \u200Db") == "a \u200Db");
}

TEST_CASE("a zero-width space stays where lines may end at it alone") { CHECK(mended("ท่า\u200Bเรือ") == "ท่า\u200Bเรือ"); }

#include "editorial/repairs/no_break_spaces.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) { return with_edits(text, find_no_break_spaces(text)); }
}  // namespace

TEST_CASE("a run of spaces with no-break spaces becomes one space, at the ends none") {
    CHECK(mended("a\u00A0\u00A0b \u00A0 c") == "a b c");
    CHECK(mended("\u00A0\u00A0a\u00A0 ") == "a");
    CHECK(mended("a\n\u00A0\u00A0b") == "a\nb");
}

TEST_CASE("where French wants one, a no-break space is left") {
    CHECK(mended("Quoi \u00A0?") == "Quoi\u00A0?");
    CHECK(mended("«\u00A0\u00A0Non \u00A0»") == "«\u00A0Non\u00A0»");
}

TEST_CASE("a no-break space that stands alone stays, and so do plain spaces") {
    CHECK(mended("5\u00A0kg  of\u202Fsalt é") == "5\u00A0kg  of\u202Fsalt é");
}

TEST_CASE("a run of no-break spaces costs no more than its length") {
    std::string text;
    for (int i = 0; i < 500000; ++i) text += "\u00A0";
    REQUIRE(find_no_break_spaces(text).size() == 1);
}

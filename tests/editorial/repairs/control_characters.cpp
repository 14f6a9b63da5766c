#include "editorial/repairs/control_characters.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) { return with_edits(text, find_control_characters(text)); }
}  // namespace

TEST_CASE("control characters go, those that move the paper leave a space") {
    CHECK(mended("a\x07"
                 "b\x1B"
                 "c\x7F"
                 "d\u0081e") == "abcde");
    CHECK(mended(std::string("a\0b", 3)) == "ab");
    CHECK(mended("a\x0C"
                 "b\u0085c") == "a b c");
    CHECK(find_control_characters("a\x01\x02\x03z").size() == 1);
}

TEST_CASE("tabs, line ends and letters stay") { CHECK(mended("a\tb\nc é 水") == "a\tb\nc é 水"); }

#include "editorial/repairs/soft_hyphens.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) { return with_edits(text, find_soft_hyphens(text)); }
}  // namespace

TEST_CASE("soft hyphens go, also at a line's end, and the word is whole") {
    CHECK(mended("har\u00ADbour") == "harbour");
    CHECK(mended("har\u00AD\u00ADbour mas\u00ADter") == "harbour master");
    CHECK(mended("har\u00AD\nbour") == "harbour");
    CHECK(mended("\u00AD") == "");
}

TEST_CASE("other hyphens stay, and so does a line end after a word that is whole") {
    CHECK(mended("well-known – and how") == "well-known – and how");
    CHECK(mended("whole.\u00AD\nNext") == "whole.\nNext");
}

TEST_CASE("a soft hyphen before a combining mark stays: what is left would not be in NFC") {
    CHECK(mended("e\u00AD\u0301") == "e\u00AD\u0301");
}

#include "editorial/repairs/open_quotes.h"

#include <string>

#include <catch2/catch.hpp>

using offprint::editorial::OpenQuotes;

namespace {

bool closes_after(const std::u32string& text, char32_t mark) {
    OpenQuotes quotes;
    for (const char32_t c : text) quotes.read(c);
    return quotes.closes(mark);
}

}  // namespace

TEST_CASE("the same mark closes in German and opens in English") {
    CHECK(closes_after(U"„Nein.", U'“'));
    CHECK_FALSE(closes_after(U"He left.", U'“'));
    CHECK(closes_after(U"»Nein.", U'«'));
    CHECK_FALSE(closes_after(U"Il part.", U'«'));
    CHECK(closes_after(U"«Non.", U'»'));
}

TEST_CASE("straight marks close every second time") {
    CHECK(closes_after(U"\"No.", U'"'));
    CHECK_FALSE(closes_after(U"\"No.\" He left.", U'"'));
}

TEST_CASE("marks that never close do not pile up") { CHECK(closes_after(std::u32string(100, U'„'), U'“')); }

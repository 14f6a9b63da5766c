#include "editorial/repairs/escaped_entities.h"

#include <algorithm>
#include <iterator>

#include <catch2/catch.hpp>

#include "editorial/repairs/entity_names.h"

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) { return with_edits(text, find_escaped_entities(text)); }
}  // namespace

TEST_CASE("the names are sorted, for they are searched by halves") {
    REQUIRE(std::is_sorted(std::begin(entity_names), std::end(entity_names),
                           [](const EntityName& one, const EntityName& other) { return one.name < other.name; }));
}

TEST_CASE("references by name and number are decoded, as often as they were escaped") {
    CHECK(mended("&oacute; &amp;oacute; &amp;amp;oacute;") == "ó ó ó");
    CHECK(mended("&#8217;&#x2019;&#X2019;") == "’’’");
    CHECK(mended("&amp;amp;amp; &quot;") == "& \"");
    CHECK(mended("a&nbsp;b&#10;c") == "a\u00A0b c");
}

TEST_CASE("numbers that are bytes of Windows-1252 are read as browsers read them") {
    CHECK(mended("&#151;&#146;") == "—’");
}

TEST_CASE("what is no reference stays") {
    for (const char* text : {"AT&T; R&D;", "& amp;", "&;", "&#;", "&#x;", "&#xZZ;", "&#0;", "&#7;", "&#55296;",
                             "&#1114112;", "&#99999999999;", "&amp", "&unknown;", "&copy=2&lang", "a && b;", "&#769;"})
        CHECK(mended(text) == text);
}

TEST_CASE("a text about markup keeps its references, and one in quotation marks is spoken of") {
    CHECK(mended("In HTML, write &amp; twice.") == "In HTML, write &amp; twice.");
    CHECK(mended("The sign “&amp;” was printed.") == "The sign “&amp;” was printed.");
}

TEST_CASE("a million ampersands cost no more than their length") {
    std::string text;
    for (int i = 0; i < 300000; ++i) text += "&amp;";
    REQUIRE(find_escaped_entities(text).empty() == false);
    REQUIRE(find_escaped_entities(std::string(1000000, '&')).empty());
}

#include "text/collate.h"

#include <catch2/catch.hpp>

using offprint::text::Collation;

TEST_CASE("words are ordered as their language orders them") {
    const Collation swedish("sv"), german("de");
    REQUIRE(swedish.key("zebra") < swedish.key("ånga"));
    REQUIRE(german.key("ånga") < german.key("zebra"));
    REQUIRE(german.key("apfel") < german.key("Birne"));
}

TEST_CASE("any bytes and any language have a key") {
    REQUIRE(Collation("und").key("").empty() == false);
    REQUIRE(Collation("xx-nowhere").key("a") < Collation("xx-nowhere").key("b"));
    REQUIRE_FALSE(Collation("en").key("\xFF\xFE").empty());
}

#include "base/numbers.h"

#include <clocale>
#include <limits>

#include <catch2/catch.hpp>

using offprint::decimal;

TEST_CASE("a number is rounded to its places and has no trailing zeros") {
    REQUIRE(decimal(12.345, 1) == "12.3");
    REQUIRE(decimal(12.30, 4) == "12.3");
    REQUIRE(decimal(100, 2) == "100");
    REQUIRE(decimal(99.999, 2) == "100");
    REQUIRE(decimal(-0.5, 2) == "-0.5");
}

TEST_CASE("zero has no sign") {
    REQUIRE(decimal(-0.0, 2) == "0");
    REQUIRE(decimal(-0.001, 2) == "0");
}

TEST_CASE("huge and tiny numbers have no exponent, and what is no number is 0") {
    REQUIRE(decimal(1e20, 2) == "100000000000000000000");
    REQUIRE(decimal(1e-9, 4) == "0");
    REQUIRE(decimal(std::numeric_limits<double>::max(), 3).size() == 309);
    REQUIRE(decimal(std::numeric_limits<double>::quiet_NaN(), 2) == "0");
    REQUIRE(decimal(std::numeric_limits<double>::infinity(), 2) == "0");
}

TEST_CASE("a locale with a decimal comma changes nothing") {
    for (const char* locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "ru_RU.UTF-8"}) std::setlocale(LC_ALL, locale);
    REQUIRE(decimal(1.5, 2) == "1.5");
    std::setlocale(LC_ALL, "C");
}

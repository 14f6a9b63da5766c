#include "base/ascii.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/append.h"
#include "base/base64.h"

using namespace offprint;

TEST_CASE("ASCII letters change their case, other bytes stay") {
    REQUIRE(ascii::lower("Zürich ÄB@[`{") == "zürich Äb@[`{");
    REQUIRE(ascii::lower(std::string_view{}).empty());
    REQUIRE(ascii::is_letter_or_digit('0'));
    REQUIRE_FALSE(ascii::is_letter_or_digit('\xC3'));
    REQUIRE_FALSE(ascii::is_space('\xA0'));
}

TEST_CASE("hexadecimal and base64 digits have values, other bytes have none") {
    REQUIRE(ascii::hexadecimal_value('f') == 15);
    REQUIRE(ascii::hexadecimal_value('F') == 15);
    REQUIRE(ascii::hexadecimal_value('g') == -1);
    // RFC 4648, 4 and 5: both alphabets.
    REQUIRE(base64_value('A') == 0);
    REQUIRE(base64_value('/') == 63);
    REQUIRE(base64_value('=') == -1);
}

TEST_CASE("what is appended is moved behind what was there") {
    std::vector<std::string> all{"one"};
    append(all, std::vector<std::string>{"two", "three"});
    REQUIRE(all == std::vector<std::string>{"one", "two", "three"});
}

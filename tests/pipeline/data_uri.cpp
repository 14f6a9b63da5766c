#include "pipeline/data_uri.h"

#include <catch2/catch.hpp>

using namespace offprint::pipeline;

TEST_CASE("a data: URI is decoded from base64, padded or not, and from percent signs") {
    REQUIRE(decode_data_uri("data:text/plain;base64,aGVsbG8=") == "hello");
    REQUIRE(decode_data_uri("data:;base64,aGVsbG8") == "hello");
    REQUIRE(decode_data_uri("data:image/png;base64,aGVs%62G8%3D") == "hello");
    REQUIRE(decode_data_uri("data:image/svg+xml,%3Csvg%20a='1'/%3E") == "<svg a='1'/>");
    REQUIRE(decode_data_uri("data:,") == "");
}

TEST_CASE("white space inside base64 is passed over") {
    REQUIRE(decode_data_uri("data:;base64,aGVs\nbG 8=") == "hello");
}

TEST_CASE("what is no data: URI is none") {
    REQUIRE_FALSE(decode_data_uri("data:image/png;base64"));
    REQUIRE_FALSE(decode_data_uri("data:image/png;base64,a*b"));
    REQUIRE_FALSE(decode_data_uri("image.png"));
    REQUIRE_FALSE(decode_data_uri(""));
}

TEST_CASE("a percent sign that starts no escape stays") {
    REQUIRE(percent_decoded("a%20b") == "a b");
    REQUIRE(percent_decoded("100%") == "100%");
    REQUIRE(percent_decoded("%4") == "%4");
    REQUIRE(percent_decoded("%zz%41") == "%zzA");
    REQUIRE(percent_decoded("%C3%A9") == "\u00E9");
}

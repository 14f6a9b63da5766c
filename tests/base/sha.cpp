#include "base/sha.h"

#include <catch2/catch.hpp>

using namespace offprint;

TEST_CASE("SHA-256 is that of FIPS 180-4's examples") {
    REQUIRE(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    REQUIRE(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    REQUIRE(sha256_hex(std::string(1'000'000, 'a')) ==
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a UUID of a URL is version 5, and the same for the same name") {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/a")
    REQUIRE(uuid_v5("https://example.org/a") == "77980eae-c343-5b01-9823-eb6ac1da021f");
    REQUIRE(uuid_v5("a") != uuid_v5("b"));
    REQUIRE(uuid_v5("").size() == 36);
}

#include "base/md5.h"

#include <catch2/catch.hpp>

TEST_CASE("MD5 gives the digests of RFC 1321") {
    REQUIRE(offprint::md5_hex("") == "d41d8cd98f00b204e9800998ecf8427e");
    REQUIRE(offprint::md5_hex("message digest") == "f96b697d7cb7938d525a2f31aaf161d0");
}

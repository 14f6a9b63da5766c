#include "base/deflate.h"

#include <zlib.h>

#include <catch2/catch.hpp>

using offprint::zlib_compress;

namespace {

std::string inflated(const std::string& stream, std::size_t size) {
    std::string bytes(size + 1, '\0');
    uLongf length = bytes.size();
    const int status = ::uncompress(reinterpret_cast<Bytef*>(bytes.data()), &length,
                                    reinterpret_cast<const Bytef*>(stream.data()), stream.size());
    REQUIRE(status == Z_OK);
    bytes.resize(length);
    return bytes;
}

}  // namespace

TEST_CASE("what is compressed comes out again") {
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 100'000; ++i) noise += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
    for (const std::string& bytes : {std::string(), std::string("a"), std::string(1'000'000, 'x'), noise})
        REQUIRE(inflated(zlib_compress(bytes), bytes.size()) == bytes);
    REQUIRE(zlib_compress(std::string(1'000'000, 'x')).size() < 2000);
}

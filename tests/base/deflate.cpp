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

TEST_CASE("what is compressed depends on nothing that was compressed before it") {
    const std::string words = "In May the visit of the minister was put off, and in June the visit of the envoy. ";
    const std::string first = zlib_compress(words + words);
    zlib_compress(std::string(100'000, 'x') + words);
    REQUIRE(zlib_compress(words + words) == first);
}

TEST_CASE("a high effort finds more") {
    std::string rows;
    for (int i = 0; i < 20'000; ++i) rows += std::to_string(i * i % 977) + (i % 3 == 0 ? " 0 R " : " obj\n");
    const std::string high = zlib_compress(rows, offprint::Effort::high);
    REQUIRE(high.size() < zlib_compress(rows).size());
    REQUIRE(inflated(high, rows.size()) == rows);
}

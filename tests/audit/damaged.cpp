#include <catch2/catch.hpp>

#include "audit/written.h"
#include "base/files.h"
#include "dice.h"

using namespace offprint;
using namespace offprint::tests;
using offprint::testing::Dice;

namespace {

std::string with_flipped_bits(std::string bytes, int flips, Dice& dice) {
    for (; flips > 0; --flips) {
        char& byte = bytes[dice.below(bytes.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << dice.below(8)));
    }
    return bytes;
}

}  // namespace

TEST_CASE("a damaged output is read to its end, and a badly damaged one does not pass") {
    Dice dice(20240821);
    const std::filesystem::path path = OFFPRINT_SOURCE_DIR "/fixtures/articles/bridge-report.md";
    const Article article = convert(read_file(path).value(), "bridge-report.md", {}).reading.article;
    for (const char* format : {"pdf", "epub", "text"}) {
        const std::string bytes = written(article, format);
        REQUIRE(losses(article, format, bytes).empty());
        for (int variant = 0; variant < 60; ++variant) {
            INFO(format << ", variant " << variant);
            (void)losses(article, format, with_flipped_bits(bytes, 1, dice));
            CHECK_FALSE(losses(article, format, with_flipped_bits(bytes, 400, dice)).empty());
            CHECK_FALSE(losses(article, format, bytes.substr(0, dice.below(bytes.size()))).empty());
        }
    }
}

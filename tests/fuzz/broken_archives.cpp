#include <catch2/catch.hpp>

#include "dice.h"
#include "fuzz/entries.h"
#include "sources/make_archive.h"

using namespace offprint::tests;

namespace {

const std::vector<Packed> entries{{"a/b.html", std::string(2000, 'x')},
                                  {"a/x.png", "pixels"},
                                  {"größe.md", "words"},
                                  {"l.html", "a/b.html", Kind::symbolic_link},
                                  {"c.txt", "more words"}};

/// A few bytes changed, most of them where an archive has its headers: at its beginning and its end.
std::string damaged(std::string bytes, offprint::testing::Dice& dice) {
    constexpr std::size_t headers = 600;
    for (std::size_t changes = dice.between(1, 8); changes > 0; --changes) {
        const std::size_t from_edge = dice.below(std::min(bytes.size(), dice.chance(70) ? headers : bytes.size()));
        const std::size_t at = dice.chance(50) ? from_edge : bytes.size() - 1 - from_edge;
        bytes[at] = static_cast<char>(dice.below(256));
    }
    if (dice.chance(20)) bytes.resize(dice.below(bytes.size()));
    return bytes;
}

}  // namespace

TEST_CASE("a damaged archive of any kind gives sound articles below its folder, or is told") {
    for (const auto& [format, compression] :
         {std::pair{Format::zip, Compression::none}, std::pair{Format::tar, Compression::none},
          std::pair{Format::tar, Compression::gzip}, std::pair{Format::tar, Compression::xz},
          std::pair{Format::tar, Compression::zstd}, std::pair{Format::tar, Compression::bzip2}}) {
        const std::string whole = make_archive(format, compression, entries);
        offprint::testing::Dice dice(7);
        for (int variant = 0; variant < 100; ++variant) {
            const std::string bytes = damaged(whole, dice);
            fuzz_archive(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        }
    }
    SUCCEED();
}

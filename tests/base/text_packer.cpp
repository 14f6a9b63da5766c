#include "base/text_packer.h"

#include <catch2/catch.hpp>

using namespace offprint;

TEST_CASE("a text is packed alike each time, under the name that is asked for") {
    const TextPacker packer;
    const std::string sheet(5000, 'x');
    const PackedEntry fresh = pack("a.css", sheet, ZipMethod::deflated);
    REQUIRE(packer.pack("a.css", sheet).packed == fresh.packed);
    const PackedEntry again = packer.pack("b.css", sheet);
    REQUIRE(again.name == "b.css");
    REQUIRE(again.packed == fresh.packed);
    REQUIRE(again.crc == fresh.crc);
    REQUIRE(again.size == 5000);
    REQUIRE(packer.pack("a.css", "other").size == 5);
}

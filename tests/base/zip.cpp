#include "base/zip.h"

#include <stdlib.h>
#include <time.h>

#include <catch2/catch.hpp>

using namespace offprint;

namespace {

const std::vector<ZipEntry> book{
    {"mimetype", "application/epub+zip", ZipMethod::stored},
    {"OEBPS/text/größe.xhtml", std::string(5000, 'x'), ZipMethod::deflated},
    {"empty", "", ZipMethod::deflated},
};

void set_time_zone(const char* zone) {
    ::setenv("TZ", zone, 1);
    ::tzset();
}

}  // namespace

TEST_CASE("what is packed comes out again, in its order and with its names") {
    const auto entries = read_zip(make_zip(book).value()).value();
    REQUIRE(entries.size() == 3);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        REQUIRE(entries[i].name == book[i].name);
        REQUIRE(entries[i].bytes == book[i].bytes);
    }
    REQUIRE(entries[0].method == ZipMethod::stored);
    REQUIRE(entries[1].method == ZipMethod::deflated);
}

TEST_CASE("a stored first entry can be sniffed at its fixed place") {
    // OCF 4.3: the name at byte 30, the content right behind it, so no extra field.
    const std::string bytes = make_zip(book).value();
    REQUIRE(bytes.substr(0, 4) == "PK\x03\x04");
    REQUIRE(bytes.substr(30, 28) == "mimetypeapplication/epub+zip");
}

TEST_CASE("the bytes depend on no time zone") {
    set_time_zone("UTC");
    const std::string here = make_zip(book).value();
    set_time_zone("Pacific/Auckland");
    const std::string there = make_zip(book).value();
    set_time_zone("UTC");
    REQUIRE(here == there);
}

TEST_CASE("what is no archive is an error") {
    REQUIRE(read_zip("").error().kind == ErrorKind::library);
    REQUIRE(read_zip("not an archive at all").error().kind == ErrorKind::library);
    const std::string bytes = make_zip(book).value();
    for (std::size_t size = 0; size < bytes.size(); size += 7) REQUIRE_FALSE(read_zip(bytes.substr(0, size)));
}

TEST_CASE("a damaged archive is an error or other entries, never a crash") {
    const std::string whole = make_zip(book).value();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        const auto entries = read_zip(bytes);
        CHECK((!entries || entries->size() <= 3));
    }
}

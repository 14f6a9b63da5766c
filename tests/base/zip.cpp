#include "base/zip.h"

#include <stdlib.h>
#include <time.h>

#include <catch2/catch.hpp>

#include "base/zip_writer.h"

using namespace offprint;

namespace {

const std::vector<ZipEntry> book{
    {"mimetype", "application/epub+zip", ZipMethod::stored},
    {"OEBPS/text/größe.xhtml", std::string(5000, 'x'), ZipMethod::deflated},
    {"empty", "", ZipMethod::deflated},
};

std::string make_zip(const std::vector<ZipEntry>& entries) {
    BufferSink sink;
    ZipWriter writer(sink);
    for (const ZipEntry& entry : entries) writer.add(pack(entry.name, entry.bytes, entry.method));
    writer.finish();
    return sink.take();
}

/// Keeps what is short: the headers and the directory.
class HeaderSink final : public Sink {
public:
    void write(std::string_view bytes) override {
        constexpr std::size_t short_write = 4096;
        if (bytes.size() <= short_write) headers_ += bytes;
    }
    [[nodiscard]] const std::string& headers() const { return headers_; }

private:
    std::string headers_;
};

std::uint64_t little(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;) value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

void set_time_zone(const char* zone) {
    ::setenv("TZ", zone, 1);
    ::tzset();
}

}  // namespace

TEST_CASE("what is packed comes out again, in its order and with its names") {
    const auto entries = read_zip(make_zip(book)).value();
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
    const std::string bytes = make_zip(book);
    REQUIRE(bytes.substr(0, 4) == "PK\x03\x04");
    REQUIRE(bytes.substr(30, 28) == "mimetypeapplication/epub+zip");
}

TEST_CASE("the bytes depend on no time zone") {
    set_time_zone("UTC");
    const std::string here = make_zip(book);
    set_time_zone("Pacific/Auckland");
    const std::string there = make_zip(book);
    set_time_zone("UTC");
    REQUIRE(here == there);
}

TEST_CASE("an archive of more entries than the old count can hold says so in ZIP64's") {
    std::vector<ZipEntry> many;
    for (int i = 0; i < 70'000; ++i) many.push_back({std::to_string(i), "", ZipMethod::stored});
    const std::string bytes = make_zip(many);
    const std::string_view end = std::string_view(bytes).substr(bytes.size() - 22 - 20 - 56);
    REQUIRE(end.substr(0, 4) == "PK\x06\x06");
    REQUIRE(little(end, 32, 8) == 70'000);
    REQUIRE(little(end, 56 + 20 + 10, 2) == 0xFFFF);
    REQUIRE(read_zip(bytes).value().size() == 70'000);
}

TEST_CASE("an entry beyond four gigabytes has its place in ZIP64's field, those before it none") {
    const PackedEntry large{"large", ZipMethod::stored, std::string(std::size_t{1} << 28U, '\0'), 1U << 28U, 0};
    HeaderSink sink;
    ZipWriter writer(sink);
    for (int i = 0; i < 16; ++i) writer.add(large);
    writer.add({"last", ZipMethod::stored, "x", 1, 0});
    writer.finish();
    const std::string& headers = sink.headers();
    const std::size_t first = headers.find("PK\x01\x02"), last = headers.rfind("PK\x01\x02");
    REQUIRE(little(headers, first + 30, 2) == 0);
    REQUIRE(little(headers, last + 42, 4) == 0xFFFFFFFF);
    REQUIRE(little(headers, last + 30, 2) == 12);
    REQUIRE(little(headers, last + 46 + 4, 2) == 1);
    // 16 entries with a header of 35 bytes before each.
    REQUIRE(little(headers, last + 46 + 4 + 4, 8) == 16 * ((std::uint64_t{1} << 28U) + 35));
    REQUIRE(headers.find("PK\x06\x06") != std::string::npos);
}

TEST_CASE("an entry of four gigabytes has both sizes in ZIP64's field") {
    HeaderSink sink;
    ZipWriter writer(sink);
    writer.add({"huge", ZipMethod::deflated, "packed", 0xFFFFFFFF, 0});
    writer.finish();
    const std::string& headers = sink.headers();
    REQUIRE(little(headers, 4, 2) == 45);
    REQUIRE(little(headers, 18, 4) == 0xFFFFFFFF);
    REQUIRE(little(headers, 22, 4) == 0xFFFFFFFF);
    REQUIRE(little(headers, 28, 2) == 20);
    REQUIRE(little(headers, 30 + 4 + 4, 8) == 0xFFFFFFFF);
    REQUIRE(little(headers, 30 + 4 + 4 + 8, 8) == 6);
}

TEST_CASE("what is no archive is an error") {
    REQUIRE(read_zip("").error().kind == ErrorKind::library);
    REQUIRE(read_zip("not an archive at all").error().kind == ErrorKind::library);
    const std::string bytes = make_zip(book);
    for (std::size_t size = 0; size < bytes.size(); size += 7) REQUIRE_FALSE(read_zip(bytes.substr(0, size)));
}

TEST_CASE("a damaged archive is an error or other entries, never a crash") {
    const std::string whole = make_zip(book);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        const auto entries = read_zip(bytes);
        CHECK((!entries || entries->size() <= 3));
    }
}

#include <catch2/catch.hpp>

#include "offprint/date.h"

using namespace offprint;

namespace {

/// The date as it is understood, in our own form; empty when it is none.
std::string read(const std::string& text) {
    const std::optional<Date> date = parse_iso_date(text);
    return date ? to_iso(*date) : "";
}

std::string instant(const std::string& text) { return to_utc_instant(parse_iso_date(text).value()); }

}  // namespace

TEST_CASE("a date keeps its own precision") {
    for (const char* text : {"2024", "2024-08", "2024-08-21", "2024-08-21T06:30", "2024-08-21T06:30Z",
                             "2024-08-21T06:30:05+02:00", "2024-08-21T06:30:05-05:30"})
        REQUIRE(read(text) == text);
}

TEST_CASE("the usual variants are understood") {
    REQUIRE(read("20240821") == "2024-08-21");
    REQUIRE(read("2024-08-21 06:30") == "2024-08-21T06:30");
    REQUIRE(read("2024-08-21t06:30:05z") == "2024-08-21T06:30:05Z");
    REQUIRE(read("2024-08-21T06:30:05.123+0200") == "2024-08-21T06:30:05+02:00");
    REQUIRE(read("2024-08-21T06:30:05+00:00") == "2024-08-21T06:30:05Z");
    REQUIRE(read(" 2024-08-21\n") == "2024-08-21");
}

TEST_CASE("a day that does not exist is no date") {
    REQUIRE(read("2024-02-29") == "2024-02-29");
    REQUIRE(read("2000-02-29") == "2000-02-29");
    for (const char* text : {"2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00",
                             "0000-01-01", "2024-08-21T24:01", "2024-08-21T06:60"})
        REQUIRE(read(text).empty());
}

TEST_CASE("what is not quite a date is none") {
    for (const char* text :
         {"", "x", "202", "202408", "2024-", "2024-8-21", "2024-08-", "2024-08-21T", "2024-08-21T6:30", "2024-08-21x",
          "2024-08-21T06:30+", "2024-08-21T06:30+99:00", "21.08.2024", "-2024"})
        REQUIRE(read(text).empty());
}

TEST_CASE("an instant is in UTC to the second") {
    REQUIRE(instant("2024") == "2024-01-01T00:00:00Z");
    REQUIRE(instant("2024-08-21") == "2024-08-21T00:00:00Z");
    REQUIRE(instant("2024-08-21T06:30") == "2024-08-21T06:30:00Z");
    REQUIRE(instant("2024-08-21T06:30:05+02:00") == "2024-08-21T04:30:05Z");
}

TEST_CASE("a zone carries over days, months and years") {
    REQUIRE(instant("2024-01-01T00:30+02:00") == "2023-12-31T22:30:00Z");
    REQUIRE(instant("2023-12-31T22:30-05:00") == "2024-01-01T03:30:00Z");
    REQUIRE(instant("2024-02-29T23:30-01:00") == "2024-03-01T00:30:00Z");
    REQUIRE(instant("1969-12-31T23:00-02:00") == "1970-01-01T01:00:00Z");
}

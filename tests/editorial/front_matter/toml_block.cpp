#include <catch2/catch.hpp>

#include "editorial/read_front.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

TEST_CASE("TOML between plus signs is front matter, with places of the input") {
    const FrontMatter front = read(
        "+++\ntitle = \"The weir\"\nauthor = ['Ada Byron', 'Ben Ode']\ndate = 2024-08-21T06:30:00+02:00\n+++\nIt "
        "stands.\n");
    REQUIRE(front.filled.metadata.headline->value == "The weir");
    REQUIRE(front.filled.metadata.headline->origin == Origin::front_matter);
    REQUIRE(front.filled.metadata.headline->source.begin == SourcePosition{2, 1});
    REQUIRE(front.filled.metadata.author.at(1).name == "Ben Ode");
    REQUIRE(front.filled.metadata.author.at(1).source.begin == SourcePosition{3, 24});
    REQUIRE(to_iso(front.filled.metadata.date_published->value) == "2024-08-21T06:30:00+02:00");
    REQUIRE(front.rest == "It stands.\n");
    REQUIRE(front.rest_line == 6);
    REQUIRE(front.filled.diagnostics.empty());
}

TEST_CASE("TOML's dates of every kind are read, with and without time and zone") {
    const auto published = [](const std::string& date) {
        return to_iso(read("+++\ndate = " + date + "\n+++\n").filled.metadata.date_published->value);
    };
    REQUIRE(published("2024-08-21") == "2024-08-21");
    REQUIRE(published("2024-08-21 06:30:00") == "2024-08-21T06:30:00");
    REQUIRE(published("2024-08-21T06:30:00Z") == "2024-08-21T06:30:00Z");
    REQUIRE(published("2024-08-21T06:30:00.250-07:00") == "2024-08-21T06:30:00-07:00");
    REQUIRE(published("'21 August 2024'") == "2024-08-21");
}

TEST_CASE("TOML's keys keep the order of the source and numbers their digits") {
    const FrontMatter front = read(
        "+++\nzeal = 1.10\nmood = 0xFF\n[alpha]\nb = true\na = 1979-05-27\n[[omega]]\nx = 1\n[[omega]]\nx = 2\n+++\n");
    const std::vector<std::pair<std::string, std::string>> kept{
        {"zeal", "1.10"}, {"mood", "0xFF"}, {"alpha", "b: true; a: 1979-05-27"}, {"omega", "x: 1, x: 2"}};
    REQUIRE(front.filled.metadata.extra == kept);
    REQUIRE(front.filled.diagnostics.at(2).source.begin == SourcePosition{4, 2});
}

TEST_CASE("columns in TOML count bytes") {
    const FrontMatter front = read("+++\nauthor = ['Åsa Öde', 'Ben Ode']\n+++\n");
    REQUIRE(front.filled.metadata.author.at(1).source.begin == SourcePosition{2, 24});
}

TEST_CASE("TOML that does not parse is an error with its line and column") {
    const Error error = error_of("+++\ntitle = \"The weir\"\ntags = [1, 2\ndate = 2024-08-21\n+++\nText.\n");
    REQUIRE(error.kind == ErrorKind::malformed);
    REQUIRE(error.message.starts_with("front matter is not TOML: "));
    REQUIRE(error.line == 4);
    REQUIRE(error.column >= 1);
    REQUIRE(error_of("+++\ntitle The weir\nauthor = 'B'\n+++\n").line == 2);
    REQUIRE(error_of("+++\ntitle = 'a'\ntitle = 'b'\n+++\n").line == 3);
}

TEST_CASE("TOML that is never closed is an error") {
    const Error error = error_of("+++\ntitle = \"The weir\"\n\nProse that goes on.\n");
    REQUIRE(error.kind == ErrorKind::malformed);
    REQUIRE(error.line == 1);
    REQUIRE(error.message.find("+++") != std::string::npos);
}

TEST_CASE("three plus signs around or above prose stay prose") {
    for (const std::string_view text :
         {"+++\n\nProse.\n", "+++\nProse without a key.\n+++\nMore prose.\n", "+++ title\nText.\n",
          "++++\na = 1\n++++\n", "+++\n[a link](https://weir.example)\n+++\n"}) {
        INFO(text);
        REQUIRE(read(text).rest == text);
    }
}

TEST_CASE("an empty block of TOML is front matter without values") { REQUIRE(read("+++\n+++\nB\n").rest == "B\n"); }

TEST_CASE("TOML beyond the limits is refused") {
    REQUIRE_FALSE(read_front_matter("+++\na = " + std::string(5000, '[') + "\n+++\n"));
    std::string nested = "+++\na = ";
    for (int i = 0; i < 60; ++i) nested += "[";
    for (int i = 0; i < 60; ++i) nested += "]";
    REQUIRE(error_of(nested + "\n+++\n").kind == ErrorKind::limit);
    REQUIRE(error_of("+++\na = '" + std::string(300000, 'x') + "'\n+++\n").kind == ErrorKind::limit);
    std::string many = "+++\na = [";
    for (int i = 0; i < 30000; ++i) many += "1,";
    REQUIRE(error_of(many + "]\n+++\n").kind == ErrorKind::limit);
}

TEST_CASE("a TOML date with words behind its T is an error with its place, not the end of the process") {
    const Error error = error_of("+++\ntitle = 1979-05-27Tkeis\n+++\nIt stands.\n");
    REQUIRE(error.kind == ErrorKind::malformed);
    REQUIRE(error.line == 2);
}

TEST_CASE("TOML holds letters of any script, and white space beyond ASCII") {
    const FrontMatter front = read("+++\ntitle = 'Café São Łódź Привет 天気 \u00A0\u3000x'\nkicker = \"é\"\n+++\n");
    REQUIRE(front.filled.metadata.headline->value.starts_with("Café São Łódź Привет 天気"));
    REQUIRE(front.filled.metadata.label->value == "é");
}

#include <catch2/catch.hpp>

#include "editorial/read_front.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

TEST_CASE("JSON between semicolons is front matter, with places of the input") {
    const FrontMatter front = read(
        ";;;\n{\n  \"title\": \"The \\\"weir\\\"\",\n  \"authors\": [{\"name\": \"Ada Byron\"},\n    \"Ben Ode\"],\n  "
        "\"date\": \"2024-08-21\"\n}\n;;;\nIt stands.\n");
    REQUIRE(front.filled.metadata.headline->value == "The \"weir\"");
    REQUIRE(front.filled.metadata.headline->source.begin == SourcePosition{3, 3});
    REQUIRE(front.filled.metadata.author.at(0).source.begin == SourcePosition{4, 15});
    REQUIRE(front.filled.metadata.author.at(1).source.begin.line == 5);
    REQUIRE(front.filled.metadata.date_published->source.begin == SourcePosition{6, 3});
    REQUIRE(front.rest == "It stands.\n");
    REQUIRE(front.rest_line == 9);
}

TEST_CASE("between semicolons the braces may be left out") {
    const FrontMatter front = read(";;;\n\"title\": \"The weir\",\n\"mood\": \"calm\"\n;;;\nIt stands.\n");
    REQUIRE(front.filled.metadata.headline->source.begin == SourcePosition{2, 1});
    REQUIRE(front.filled.diagnostics.at(0).source.begin == SourcePosition{3, 1});
    REQUIRE(error_of(";;;\n\"title\": \"The weir\"\n\"mood\": 1\n;;;\n").line == 3);
}

TEST_CASE("an object that begins the text is front matter when a line ends behind it and a key is ours") {
    const FrontMatter front = read("{\n  \"title\": \"The weir\",\n  \"weight\": 1.50\n}\n\nIt stands.\n");
    REQUIRE(front.filled.metadata.headline->value == "The weir");
    REQUIRE(front.filled.metadata.extra.at(0) == std::pair<std::string, std::string>{"weight", "1.50"});
    REQUIRE(front.rest == "\nIt stands.\n");
    REQUIRE(front.rest_line == 5);
    REQUIRE(read("{\"title\": \"A\"}").rest.empty());
}

TEST_CASE("a text that begins with a brace is prose unless it is an object of ours") {
    for (const std::string_view text :
         {"{ a brace }\n", "{\"quoted\" words} and more\n", "{\"colour\": \"red\"}\n\nis what the sensor sends.\n",
          "{\"title\": \"A\"} is what the sensor sends.\n", "{{< figure >}}\n", "{\"colour\": \"red\n\nProse.\n",
          "{}\n", "{\n", ";;;\n\nProse.\n;;;\n", ";;; {\"title\": 1}\n", ";;;\n"}) {
        INFO(text);
        REQUIRE(read(text).rest == text);
    }
}

TEST_CASE("JSON that does not parse or is never closed is an error with its line and column") {
    const Error bad = error_of(";;;\n{\"title\": \"A\",\n \"tags\": [1,]}\n;;;\nText.\n");
    REQUIRE(bad.kind == ErrorKind::malformed);
    REQUIRE(bad.message.starts_with("front matter is not JSON: "));
    REQUIRE(bad.line == 3);
    REQUIRE(bad.column == 13);
    REQUIRE(error_of("{\"title\": \"A\",\n \"date\": 2024-08-21}\n\nText.\n").line == 2);
    REQUIRE(error_of("{\"title\": \"A\"\n\nProse without an end.\n").line == 3);
    REQUIRE(error_of(";;;\n{\"title\": \"A\"}\n\nProse.\n").message.find("never closed") != std::string::npos);
    REQUIRE(error_of(";;;\n{\"title\": \"A\"} {}\n;;;\n").kind == ErrorKind::malformed);
}

TEST_CASE("JSON beyond the limits is refused") {
    REQUIRE(error_of("{\"title\": " + std::string(5000, '[') + "\n").kind == ErrorKind::limit);
    REQUIRE(error_of("{\"title\": \"" + std::string(300000, 'x') + "\"}\n").kind == ErrorKind::limit);
    std::string many = ";;;\n{\"a\": [1";
    for (int i = 0; i < 30000; ++i) many += ",1";
    REQUIRE(error_of(many + "]}\n;;;\n").kind == ErrorKind::limit);
}

TEST_CASE("a key of nothing but escapes has its place, and is found in one pass") {
    std::string escapes;
    for (int i = 0; i < 100000; ++i) escapes += "\\\\";
    const FrontMatter front = read("{\"title\": \"A\",\n \"" + escapes + "\": 1}\n");
    REQUIRE(front.filled.diagnostics.at(0).source.begin == SourcePosition{2, 2});
}

TEST_CASE("a key that an object has twice is a conflict") {
    const FrontMatter front = read("{\"title\": \"A\", \"title\": \"B\"}\n");
    REQUIRE(front.filled.metadata.headline->value == "A");
    REQUIRE(front.filled.diagnostics.at(0).finding == "front-matter-conflict");
    REQUIRE(front.filled.diagnostics.at(0).source.begin == SourcePosition{1, 16});
}

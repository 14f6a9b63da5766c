#include "model/json.h"

#include <catch2/catch.hpp>

#include "model/every_node.h"

using namespace offprint;
using offprint::testing::every_node;
using offprint::testing::paragraph;
using offprint::testing::words;

namespace {

Error error_of(std::string_view text) {
    const Result<Article> article = from_json(text);
    REQUIRE_FALSE(article);
    return article.error();
}

/// An article's JSON around a body.
std::string around(const std::string& body) {
    return R"({"offprint": 1, "metadata": {"type": "Article"}, "body": [)" + body + "]}";
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("an article with every kind of node comes back as it was") {
    const Article article = every_node();
    const Result<Article> back = from_json(to_json(article));
    if (!back) FAIL(back.error().message);
    REQUIRE(*back == article);
}

TEST_CASE("an empty article comes back as it was") { REQUIRE(from_json(to_json(Article{})) == Article{}); }

TEST_CASE("a date that ISO does not tell wholly comes back as it was") {
    Article article;
    const Date day_with_zone{2024, 8, 21, 0, 0, 0, DatePrecision::day, std::int16_t{120}};
    article.metadata.date_published = Sourced<Date>{day_with_zone, Origin::meta, {}};
    REQUIRE(from_json(to_json(article)) == article);
}

TEST_CASE("JSON has its version first, schema.org's keys, and no members that say nothing") {
    Article article;
    article.metadata.headline = Sourced<std::string>{"A", Origin::flag, {}};
    article.body = {paragraph("One")};
    REQUIRE(to_json(article) == R"({
  "offprint": 1,
  "metadata": {
    "type": "Article",
    "headline": {
      "value": "A",
      "origin": "flag"
    }
  },
  "body": [
    {
      "type": "paragraph",
      "content": [
        {
          "type": "text",
          "text": "One"
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("text that is no UTF-8 is written with replacements") {
    Article article;
    article.body = {paragraph("a\xFF")};
    REQUIRE(to_json(article).find("a\uFFFD") != std::string::npos);
}

TEST_CASE("what is not JSON is refused with its place") {
    const Error error = error_of("{\n  \"offprint\": 1,\n  oops\n}");
    CHECK(error.kind == ErrorKind::malformed);
    CHECK(error.line == 3);
    CHECK(error.column == 3);
    CHECK(error_of("").kind == ErrorKind::malformed);
    CHECK(error_of("\"\xFF\"").kind == ErrorKind::malformed);
    CHECK(error_of("[]").kind == ErrorKind::malformed);
    CHECK(error_of("1e999999").kind == ErrorKind::malformed);
    CHECK(error_of(R"(["\ud800"])").kind == ErrorKind::malformed);
}

TEST_CASE("a wrong type is refused with its path") {
    CHECK(error_of(around(R"({"type": "paragraph", "content": [{"type": "text", "text": 5}]})")).message ==
          "/body/0/content/0/text: a string is wanted, not number");
    CHECK(error_of(around(R"({"type": "heading", "level": "2", "content": []})")).message ==
          "/body/0/level: a whole number is wanted, not \"2\"");
    CHECK(error_of(around(R"({"type": "heading", "level": 99999999999, "content": []})")).message ==
          "/body/0/level: 99999999999 is out of range");
    CHECK(error_of(around("null")).message == "/body/0: an object is wanted, not null");
    CHECK(error_of(around(R"({"type": "text", "text": ""})")).message ==
          "/body/0: \"text\" is no type of node that may stand here");
    CHECK(error_of(around(R"({"type": "paragraph"})")).message == "/body/0: the key \"content\" is missing");
    CHECK(error_of(around(R"({"type": "thematicBreak", "colour": 1})")).message ==
          "/body/0: the key \"colour\" is unknown here");
    CHECK(error_of(around(R"({"type": "note", "kind": "rumour", "body": []})")).message ==
          "/body/0/kind: \"rumour\" is none of the names that may stand here");
    CHECK(
        error_of(R"({"offprint": 1, "metadata": {"type": "Article", "datePublished": {"value": "soon"}}, "body": []})")
            .message == "/metadata/datePublished/value: an ISO 8601 date is wanted");
}

TEST_CASE("a table whose rows do not cover its columns is refused") {
    const std::string head = R"({"type": "table", "columns": ["left", "none"], "rows": )";
    const auto is_read = [&](const std::string& rows) { return from_json(around(head + rows + "}")).has_value(); };
    CHECK(is_read(R"([[{"content": []}, {"content": []}]])"));
    CHECK(is_read(R"([[{"content": [], "columnSpan": 2}]])"));
    CHECK(is_read(R"([[{"content": [], "rowSpan": 2}, {"content": []}], [{"content": []}]])"));
    CHECK_FALSE(is_read(R"([[{"content": []}]])"));
    CHECK_FALSE(is_read(R"([[{"content": [], "columnSpan": 3}]])"));
    CHECK_FALSE(is_read(R"([[{"content": [], "columnSpan": 0}, {"content": []}]])"));
    CHECK_FALSE(is_read(R"([[{"content": [], "columnSpan": 2147483647}, {"content": []}]])"));
}

TEST_CASE("a newer version and nesting beyond the limit are refused as limits") {
    CHECK(error_of(R"({"offprint": 2})").kind == ErrorKind::limit);
    CHECK(error_of(repeated("[", 100000)).kind == ErrorKind::limit);
    const auto quotes = [](int depth) {
        return around(repeated(R"({"type": "blockQuote", "content": [)", depth) + repeated("]}", depth));
    };
    CHECK(from_json(quotes(max_nesting)).has_value());
    CHECK(error_of(quotes(max_nesting + 1)).kind == ErrorKind::limit);
}

TEST_CASE("text read from JSON is in NFC and has no NUL; other control characters are as they were") {
    const Result<Article> article =
        from_json(around(R"({"type": "paragraph", "content": [{"type": "text", "text": "e\u0301\u0000\u0007\n"}]})"));
    REQUIRE(article);
    REQUIRE(article->body == Blocks{paragraph("é\uFFFD\u0007\n")});
    REQUIRE(from_json(to_json(*article)) == *article);
}

TEST_CASE("a version that is not ours is refused, and the message says what to do") {
    CHECK(error_of(R"({"offprint": 2})").message ==
          "/offprint: version 2 of the form is newer than 1, the newest that is known here; read it with a newer "
          "offprint");
    CHECK(error_of(R"({"offprint": 18446744073709551615})").kind == ErrorKind::limit);
    CHECK(error_of(R"({"offprint": 0})").message == "/offprint: there is no version 0 of the form; the first is 1");
    CHECK(error_of(R"({"offprint": -1})").kind == ErrorKind::malformed);
    CHECK(error_of(R"({"offprint": "1"})").message ==
          "/offprint: the version of the form is a whole number, not \"1\"");
    CHECK(
        error_of(R"({"metadata": {}})").message ==
        "/: the key \"offprint\" with the version of the form is missing; this is not an article that offprint wrote");
}

TEST_CASE("a confidence is between 0 and 1") {
    const std::string head = R"({"type": "note", "kind": "editor", "body": [], "confidence": )";
    CHECK(from_json(around(head + "1}")));
    CHECK(error_of(around(head + "1.5}")).message == "/body/0/confidence: 1.5 is not between 0 and 1");
    CHECK(error_of(around(head + "-1}")).kind == ErrorKind::malformed);
}

#include "writers/text/written.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

std::string line(Inlines inlines) { return written(Blocks{{Paragraph{std::move(inlines)}}}); }

}  // namespace

TEST_CASE("emphasis is marked at its words") {
    CHECK(line({{Text{"a "}}, {Emphasis{words("b")}}, {Text{" "}}, {Strong{words("c d")}}}) == "a _b_ *c d*\n");
    CHECK(line({{Text{"a"}}, {Emphasis{words(" b ")}}, {Text{"c"}}}) == "a _b_ c\n");
    CHECK(line({{Strong{{{Emphasis{words("both")}}}}}}) == "*_both_*\n");
    CHECK(line({{Text{"a"}}, {Emphasis{}}, {Strong{words(" ")}}}) == "a\n");
    CHECK(line({{Strikethrough{words("old")}}, {Text{" new"}}}) == "~~old~~ new\n");
}

TEST_CASE("an exponent is no digit of its base") {
    CHECK(line({{Text{"10"}}, {Superscript{words("6")}}, {Text{" H"}}, {Subscript{words("2")}}, {Text{"O"}}}) ==
          "10^6 H2O\n");
    CHECK(line({{Text{"5"}}, {Superscript{words("th")}}}) == "5th\n");
}

TEST_CASE("links are numbered, the same URL by one number") {
    CHECK(line({{Link{"https://a.example/1", "", words("one")}},
                {Text{", "}},
                {Link{"https://a.example/2", "", words("two")}},
                {Text{", "}},
                {Link{"https://a.example/1", "", words("again")}}}) ==
          "one [1], two [2], again [1]\n\nLinks\n-----\n[1] https://a.example/1\n[2] https://a.example/2\n");
}

TEST_CASE("a link that says its URL, or leads into the article, has no number") {
    CHECK(line({{Link{"https://a.example", "", words("https://a.example")}}}) == "https://a.example\n");
    CHECK(line({{Link{"mailto:a@a.example", "", words("a@a.example")}}}) == "a@a.example\n");
    CHECK(line({{Link{"#fields", "", words("below")}}}) == "below\n");
    CHECK(line({{Link{"https://a.example", "", {}}}}) == "https://a.example\n");
}

TEST_CASE("a link's number is not parted from its last word") {
    const Block block{Paragraph{{{Text{"aaaa bbbb "}}, {Link{"u:v", "", words("cccc")}}}}};
    CHECK(written(Blocks{block}, 20).starts_with("aaaa bbbb cccc [1]\n"));
    CHECK(written(Blocks{{Paragraph{{{Text{"aaaa bbbb cc "}}, {Link{"u:v", "", words("cccc")}}}}}}, 20)
              .starts_with("aaaa bbbb cc\ncccc [1]\n"));
}

TEST_CASE("an image in a line is its alternative text; a decorative one is nothing") {
    CHECK(line({{Text{"a "}}, {Image{"i.png", "a field", ""}}, {Text{" b"}}}) == "a [Image: a field] b\n");
    CHECK(line({{Text{"a "}}, {Image{"i.png", "", ""}}, {Text{" b"}}}) == "a b\n");
    CHECK(line({{Image{"i.png", std::nullopt, ""}}}) == "[Image]\n");
}

TEST_CASE("code in a line is verbatim and not broken") {
    CHECK(written(Blocks{{Paragraph{{{Text{"some words then "}}, {Code{"x = f(1, 2)"}}}}}}, 22) ==
          "some words then\n`x = f(1, 2)`\n");
}

TEST_CASE("characters that have no place in plain text are gone, the letters stay") {
    CHECK(line({{Text{"so\u00ADft a\u00A0b \u202Ec\u202C d\u0007\te\u200Bf"}}}) == "soft a b c d ef\n");
}

TEST_CASE("the author's line breaks stay, the source's do not") {
    CHECK(line({{Text{"one "}}, {LineBreak{}}, {Text{"two"}}, {SoftBreak{}}, {Text{"three"}}}) == "one\ntwo three\n");
}

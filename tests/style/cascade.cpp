#include <catch2/catch.hpp>

#include "style/sheets.h"

using namespace offprint;
using namespace offprint::testing;

TEST_CASE("the more specific rule wins, of equals the later one") {
    REQUIRE(style_of(".headline { color: red } h1 { color: blue }").headline.colour == Colour{255, 0, 0});
    REQUIRE(style_of("h2 { color: red } h2 { color: blue }").heading[1].colour == Colour{0, 0, 255});
    REQUIRE(style_of("article h2 { color: red } h2 { color: blue }").heading[1].colour == Colour{255, 0, 0});
}

TEST_CASE("what is important beats what is specific") {
    REQUIRE(style_of("h1 { color: blue !important } h1.headline { color: red }").headline.colour == Colour{0, 0, 255});
    REQUIRE(style_of("h1 { color: blue ! IMPORTANT } h1 { color: red !important }").headline.colour ==
            Colour{255, 0, 0});
}

TEST_CASE("selectors match by element, class, descent and neighbours") {
    REQUIRE(style_of("article > .note > p { color: red }").notes[0].text.colour == Colour{255, 0, 0});
    REQUIRE(style_of("article > p > a { color: red }").link.colour == Colour{255, 0, 0});
    REQUIRE(style_of("header > p:first-child { color: red }").label.colour == Colour{255, 0, 0});
    REQUIRE(style_of("h1 + .dek { color: red }").dek.colour == Colour{255, 0, 0});
    REQUIRE(style_of(".label ~ .byline { color: red }").byline.colour == Colour{255, 0, 0});
    REQUIRE(style_of("P.BYLINE { color: red }").byline.colour == style_of("").byline.colour);
    REQUIRE(style_of("H1 { color: red !important }").headline.colour == Colour{255, 0, 0});
    REQUIRE(style_of("section p, :root > .x { color: red }").notes[0].text.colour == Colour{255, 0, 0});
}

TEST_CASE("colour and type are inherited, boxes are not") {
    const Style style = style_of("article { color: #123456; margin: 0 } .note { font-size: 20pt; font-style: italic }");
    REQUIRE(style.body.colour == Colour{0x12, 0x34, 0x56});
    REQUIRE(style.notes[0].text.italic);
    REQUIRE(style.notes[0].text.size == 20);
    REQUIRE(style.list_box.space_above == 7.25);
}

TEST_CASE("inherit, initial and unset") {
    REQUIRE(style_of("article { color: red } h2 { color: blue } h2 { color: inherit }").heading[1].colour ==
            Colour{255, 0, 0});
    REQUIRE(printed(".dek { font-style: initial }").dek.italic == false);
    REQUIRE(printed(".note { margin: unset }").notes[0].box.space_above == 0);
}

TEST_CASE("lengths come in all units") {
    const auto indent = [](const std::string& length) {
        return printed("p { text-indent: " + length + " }").paragraph_indent;
    };
    REQUIRE(indent("12px") == 9);
    REQUIRE(indent("1in") == 72);
    REQUIRE(indent("25.4mm") == 72);
    REQUIRE(indent("2.54cm") == 72);
    REQUIRE(indent("2em") == 20);
    REQUIRE(indent("2rem") == 20);
    REQUIRE(indent("10%") == Approx(33.45).margin(0.01));
}

TEST_CASE("leading follows the size as a number, and stays as a length") {
    REQUIRE(printed("body { line-height: 1.5 } .note { font-size: 8pt; line-height: inherit }").notes[0].text.leading ==
            12);
    REQUIRE(printed("body { line-height: 15pt } h2 { font-size: 8pt; line-height: inherit }").heading[1].leading == 15);
    REQUIRE(printed(".note { line-height: 0 }").notes[0].text.leading == Approx(0.8 * 8.8));
}

TEST_CASE("a sheet for screens leaves the PDF alone, one for print does not") {
    REQUIRE(style_of("@media screen { p { widows: 5 } }").widows == 2);
    REQUIRE(style_of("@media not print { p { widows: 5 } }").widows == 2);
    REQUIRE(style_of("@media screen, print { p { widows: 5 } }").widows == 5);
    REQUIRE(style_of("@media only print { p { widows: 5 } }").widows == 5);
    REQUIRE(style_of("@media screen and (min-width: 40em) { p { widows: 5 } }").widows == 2);
}

TEST_CASE("shorthands set all that they stand for") {
    REQUIRE(printed(".note { margin: 1pt 2pt 3pt 4pt }").notes[0].box.space_below == 3);
    REQUIRE(printed(".note { margin-inline: 4pt 2pt }").notes[0].box.indent_left == 4);
    REQUIRE(printed(".colophon { border-top: red 2pt solid }").colophon_box.rule_above == RuleStyle{2, {255, 0, 0}});
    REQUIRE(printed(".colophon { border-top: 2pt }").colophon_box.rule_above.width == 0);
    const TextStyle dek = printed(".dek { font: small-caps 700 11pt/1.5 Georgia, serif }").dek;
    REQUIRE((dek.family == "Georgia, Noto Serif" && dek.size == 11 && dek.leading == 16.5 && dek.weight == 700 &&
             !dek.italic));
    REQUIRE(dek.capitals == Capitals::small_caps);
}

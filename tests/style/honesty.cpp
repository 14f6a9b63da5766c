#include <catch2/catch.hpp>

#include "style/sheets.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

bool is_told_of(const std::string& css) {
    return findings("@media print { " + css + " }").find("css-not-in-print") != std::string::npos;
}

}  // namespace

TEST_CASE("whatever a sheet says of an element is done or told of") {
    const Style plain = style_of("");
    for (const char* const selector : {"body",
                                       "article",
                                       "header",
                                       ".label",
                                       ".headline",
                                       ".dek",
                                       ".byline",
                                       ".dates",
                                       "p",
                                       "h3",
                                       ".note",
                                       ".note-correction",
                                       ".note-label",
                                       ".dateline",
                                       "figure",
                                       "figure img",
                                       "figcaption",
                                       ".credit",
                                       ".missing-image",
                                       "blockquote",
                                       ".attribution",
                                       "ul",
                                       "ol",
                                       "li",
                                       "dl",
                                       "dt",
                                       "dd",
                                       "table",
                                       "caption",
                                       "thead th",
                                       "tbody tr + tr > td",
                                       "pre",
                                       "code",
                                       "a",
                                       "sup",
                                       "mark",
                                       "em",
                                       "hr",
                                       ".footnotes",
                                       ".footnote",
                                       ".footnote-number",
                                       ".noteref a",
                                       ".colophon"}) {
        for (const char* const declaration : {"color: #123456",
                                              "font-size: 23pt",
                                              "font-weight: 300",
                                              "font-family: Georgia",
                                              "line-height: 33pt",
                                              "letter-spacing: 0.3em",
                                              "text-align: center",
                                              "text-indent: 7pt",
                                              "font-variant-caps: small-caps",
                                              "font-variant-numeric: oldstyle-nums",
                                              "margin-top: 31pt",
                                              "margin-left: 17pt",
                                              "padding-bottom: 11pt",
                                              "border-top: 3pt solid #123456",
                                              "border-inline-end: 3pt solid",
                                              "width: 77pt",
                                              "background: #123456",
                                              "vertical-align: 2pt",
                                              "text-decoration: underline",
                                              "initial-letter: 4",
                                              "column-count: 3"}) {
            const std::string css = std::string(selector) + " { " + declaration + " }";
            const StyleReading reading = reading_of("@media print { " + css + " }");
            Style style = reading.style;
            style.style_sheet = plain.style_sheet;
            CAPTURE(css);
            CHECK((style != plain || !reading.diagnostics.front().empty()));
        }
    }
}

TEST_CASE("what wins and changes nothing is told of, with its place") {
    REQUIRE(findings("@media print { ul { line-height: 20pt } }") == "1:21 css-not-in-print\n");
    REQUIRE(findings("@media print { .label { color: red; text-indent: 3pt } }") == "1:37 css-not-in-print\n");
    REQUIRE(is_told_of("body { margin: 3cm }"));
    REQUIRE(is_told_of("figure { color: red }") == false);
}

TEST_CASE("what an EPUB alone is told, and what print says in its stead, is no finding") {
    REQUIRE(findings("h2 { font-size: 3em } @media print { h2 { font-size: 13pt } }").empty());
    REQUIRE(findings("@media print { p { margin: 0; text-transform: none } }").empty());
}

TEST_CASE("what print settles in its own way is told of, unless nothing was asked for") {
    REQUIRE(findings("li { display: inline }") == "1:6 css-for-books\n");
    REQUIRE(findings("h2 { break-before: avoid } pre { white-space: nowrap } ul { list-style: none }") ==
            "1:6 css-for-books\n1:34 css-for-books\n1:61 css-for-books\n");
    REQUIRE(findings("h2 { break-before: auto } pre { white-space: normal } ul { list-style: inherit }").empty());
    REQUIRE(findings("p { cursor: pointer; max-width: 30em }").empty());
}

TEST_CASE("of a sheet that is too long to be tried it is told where the trials end") {
    std::string css = "@media print {";
    for (const char* const selector : {".label",       ".headline", ".dek",
                                       ".byline",      ".dates",    "p",
                                       "h2",           "h3",        "h4",
                                       "h5",           "h6",        ".note",
                                       "figcaption",   ".credit",   "blockquote",
                                       ".attribution", "li",        "dt",
                                       "td",           "th",        "caption",
                                       "pre",          "code",      "em",
                                       "strong",       "small",     "a",
                                       "sup",          "sub",       "mark",
                                       ".dateline",    ".footnote", ".footnote-number",
                                       ".colophon"})
        css += std::string(selector) + " { color: #123456; font-size: 23pt; font-weight: 300; font-family: Georgia;" +
               " letter-spacing: 0.3em; font-style: italic; font-variant-numeric: oldstyle-nums;" +
               " font-variant-caps: small-caps; text-transform: uppercase; text-indent: 3pt }\n";
    REQUIRE(findings(css + "}").find("css-not-tried") != std::string::npos);
    REQUIRE(findings(css.substr(0, css.size() / 2) + "}}").find("css-not-tried") == std::string::npos);
}

TEST_CASE("words before and after an element are told of") {
    REQUIRE(findings("p::before { content: 'x' }") == "1:13 css-not-in-print\n");
    REQUIRE(findings(".label::after { content: none; color: red }").find("not-in-print") == std::string::npos);
}

TEST_CASE("pages of one size, with the same margins or mirrored ones") {
    REQUIRE(findings("@page :left { margin-top: 9mm }") == "1:15 css-not-in-print\n");
    REQUIRE(
        findings("@page :left { margin: 30mm 50mm 34mm 42mm } @page :right { margin: 30mm 42mm 34mm 50mm }").empty());
    REQUIRE(findings("@page :first { margin-left: 9mm }") == "1:16 css-not-in-print\n");
    REQUIRE(findings("@page :first { size: a5 }") == "1:16 css-not-in-print\n");
    REQUIRE(findings("@page { border: 1pt solid }") == "1:9 css-not-in-print\n");
    REQUIRE(findings("@page { @top-left { margin-left: 1pt } }") == "1:21 css-not-in-print\n");
}

TEST_CASE("each kind of note has a type, a label and a box of its own") {
    const Style style = printed(
        ".note-correction { font-size: 12pt; color: red; border-top: 1pt solid; margin: 3pt } "
        ".note-correction .note-label { color: blue; letter-spacing: 0.1em }");
    const NoteStyle& correction = style.notes[static_cast<std::size_t>(NoteKind::correction)];
    REQUIRE((correction.text.size == 12 && correction.text.colour == Colour{255, 0, 0}));
    REQUIRE((correction.box.rule_above.width == 1 && correction.box.space_above == 3));
    REQUIRE((correction.label.colour == Colour{0, 0, 255} && correction.label.letter_spacing == 0.1));
    REQUIRE(style.notes[0].text.size == 8.8);
}

TEST_CASE("words within a paragraph differ from those around them by what the sheet says") {
    const Style style =
        printed("a { color: #00566b; text-decoration: underline } sup { font-size: 0.5em; vertical-align: 1em }");
    REQUIRE((style.link.colour == Colour{0, 0x56, 0x6b} && style.link.is_underlined && !style.link.weight));
    REQUIRE((style.superscript.size == 0.5 && style.superscript.rise == 0.5));
    REQUIRE((style.strong.weight == 700 && style.emphasis.italic == true && !style.strong.italic));
    REQUIRE(style.highlight.background == Colour{0xff, 0xf0, 0xb3});
}

TEST_CASE("of a list of families those up to one that is always there are kept") {
    REQUIRE(printed(".dek { font-family: Georgia, 'Source Serif Pro', serif, Arial }").dek.family ==
            "Georgia, Source Serif Pro, Noto Serif");
    REQUIRE(printed(".dek { font-family: 'Noto Serif', Georgia }").dek.family == "Noto Serif");
    REQUIRE(printed(".dek { font-family: Georgia }").dek.family == "Georgia");
    REQUIRE(findings(".dek { font-family: Georgia,, serif }") == "1:8 css-property\n");
}

#include <catch2/catch.hpp>

#include "style/sheets.h"

using namespace offprint;
using namespace offprint::testing;

namespace {
bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }
}  // namespace

TEST_CASE("what is not understood is told of with line and column") {
    REQUIRE(findings("p { colr: red }") == "1:5 css-property\n");
    REQUIRE(findings("p {\n  color: reddish;\n  text-indent: 1pt }") == "2:3 css-property\n");
    REQUIRE(findings("\n p::selection { color: red }") == "2:3 css-selector\n");
    REQUIRE(findings("p { color red }") == "1:5 css-syntax\n");
    REQUIRE(findings("p { color: red } q") == "1:18 css-syntax\n");
    REQUIRE(findings("@import 'x.css';\n@supports (x: y) { p { color: red } }") == "1:1 css-import\n2:1 css-at-rule\n");
    REQUIRE(findings("@media print and (monochrome) { p { color: red } }") == "1:1 css-media\n");
    REQUIRE(findings("@page wide { margin: 0 }") == "1:1 css-selector\n");
    REQUIRE(findings("@page { @left-top { content: 'x' } }") == "1:9 css-at-rule\n");
}

TEST_CASE("a message says what there is instead") {
    REQUIRE(says(message("p { text-transform: capitalize }"), "text-transform takes none, uppercase"));
    REQUIRE(says(message("p { widows: 0 }"), "a whole number from 1 on"));
    REQUIRE(says(message("@import 'x.css';"), "--css"));
    REQUIRE(says(message("p { colr: red }"), "styles/README.md"));
}

TEST_CASE("what the layout cannot do is told of where it is asked for") {
    REQUIRE(findings("p { border: 1pt solid }") == "1:5 css-not-in-print\n");
    REQUIRE(says(message("figure { padding-left: 1pt }"), "'figure' padding at the side"));
    REQUIRE(findings("h2 { margin-left: -3pt }") == "1:6 css-not-in-print\n");
    REQUIRE(findings("p { border: 0; padding: 0; margin-left: auto }").empty());
}

TEST_CASE("a rule that nothing on a page has to do with is noted") {
    const Diagnostics found = reading_of(".sidebar { color: red }").diagnostics.front();
    REQUIRE(found.size() == 1);
    REQUIRE((found.front().finding == "css-idle-rule" && found.front().severity == Severity::note));
}

TEST_CASE("what only screens need is left out without a word") {
    REQUIRE(
        findings("p { max-width: 30em; overflow-wrap: break-word; -webkit-hyphens: auto; --house-red: #f00 }").empty());
}

TEST_CASE("of very many findings the first hundred are shown") {
    std::string css;
    for (int i = 0; i < 300; ++i) css += "p { no: 1 }\n";
    REQUIRE(reading_of(css).diagnostics.front().size() == 101);
}

TEST_CASE("the styles that come with the program have nothing that is not understood") {
    for (const std::string& name : style_names()) {
        const Result<StyleReading> reading = read_style({name, {}, {}});
        REQUIRE(reading);
        // Read once more as a sheet of one's own; what is for an EPUB alone is noted, and no more than that.
        const std::string css = reading->style.style_sheet;
        const StyleReading again = reading_of(css, name);
        for (const Diagnostic& diagnostic : again.diagnostics.front()) {
            CAPTURE(name, diagnostic.source.begin.line, diagnostic.message);
            CHECK((diagnostic.finding == "css-idle-rule" || diagnostic.finding == "css-for-books"));
            CHECK(diagnostic.severity == Severity::note);
        }
    }
    REQUIRE(read_style({"tabloid", {}, {}}).error().message ==
            "there is no style 'tabloid'; there are article, broadsheet, manuscript");
}

TEST_CASE("an EPUB carries a sheet without what a book cannot have") {
    REQUIRE(sheet_for_books("@page { @top-left { content: 'x' } } p { color: red }") == " p { color: red }");
    REQUIRE(sheet_for_books("@import url(x.css); @font-face { src: url(x) } p {}") == "  p {}");
    REQUIRE(sheet_for_books("p { direction: rtl; background: url(x.png) red; color: red }") == "p { ; ; color: red }");
    REQUIRE(sheet_for_books("@media print { @page { margin: 0 } p { color: red } }") ==
            "@media print {  p { color: red } }");
    REQUIRE(style_of("h1 { color: red }").style_sheet.ends_with("\nh1 { color: red }"));
}

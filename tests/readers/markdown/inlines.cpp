#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/markdown/read_markdown.h"
#include "text/utf8.h"

using namespace offprint;

namespace {

Reading read(const std::string& markdown) {
    Result<Reading> reading = read_markdown({markdown, "article.md"});
    REQUIRE(reading);
    return std::move(*reading);
}

Inlines content(const std::string& markdown) {
    const Reading reading = read(markdown);
    REQUIRE(reading.article.body.size() == 1);
    return std::get<Paragraph>(reading.article.body.front().node).content;
}

Inlines words(const std::string& text) { return {{Text{text}}}; }

Inline span(SpanKind kind, const std::string& title, const std::string& text) {
    Span made;
    made.kind = kind;
    made.title = title;
    made.content = words(text);
    return {made};
}

std::size_t findings(const Reading& reading, const std::string& finding) {
    std::size_t count = 0;
    for (const Diagnostic& diagnostic : reading.diagnostics) count += diagnostic.finding == finding ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("emphasis, strength, strikethrough and code") {
    REQUIRE(content("*a* **b** ~~c~~ `d`") == Inlines{{Emphasis{words("a")}},
                                                      {Text{" "}},
                                                      {Strong{words("b")}},
                                                      {Text{" "}},
                                                      {Strikethrough{words("c")}},
                                                      {Text{" "}},
                                                      {Code{"d"}}});
}

TEST_CASE("links, addresses and images") {
    REQUIRE(content("[a](b 'c')") == Inlines{{Link{"b", "c", words("a")}}});
    REQUIRE(content("www.a.org x") == Inlines{{Link{"http://www.a.org", "", words("www.a.org")}}, {Text{" x"}}});
    REQUIRE(content("<https://a.org>") == Inlines{{Link{"https://a.org", "", words("https://a.org")}}});
    REQUIRE(content("x ![*a* b](c 'd')") == Inlines{{Text{"x "}}, {Image{"c", "a b", "d"}}});
}

TEST_CASE("breaks: the author's and the source's") {
    REQUIRE(content("a\nb  \nc\\\nd") ==
            Inlines{{Text{"a"}}, {SoftBreak{}}, {Text{"b"}}, {LineBreak{}}, {Text{"c"}}, {LineBreak{}}, {Text{"d"}}});
}

TEST_CASE("character references are characters, composed") {
    REQUIRE(content("&copy; e&#x301;x &amp;amp;") == words("\u00A9 \u00E9x &amp;"));
}

TEST_CASE("HTML elements stand around the Markdown in them") {
    REQUIRE(content("H<sub>2</sub>O") == Inlines{{Text{"H"}}, {Subscript{words("2")}}, {Text{"O"}}});
    REQUIRE(content("x <sup>*a*</sup>") == Inlines{{Text{"x "}}, {Superscript{{{Emphasis{words("a")}}}}}});
    REQUIRE(content("<kbd>K</kbd><mark>M</mark>") ==
            Inlines{span(SpanKind::keyboard, "", "K"), span(SpanKind::highlight, "", "M")});
    REQUIRE(content("<abbr title='World &amp; Co'>W</abbr>") ==
            Inlines{span(SpanKind::abbreviation, "World & Co", "W")});
    REQUIRE(content("a<br>b") == Inlines{{Text{"a"}}, {LineBreak{}}, {Text{"b"}}});
    REQUIRE(content("x <a href='u' title='t'>**b**</a>") ==
            Inlines{{Text{"x "}}, {Link{"u", "t", {{Strong{words("b")}}}}}});
}

TEST_CASE("a span with a language or a direction is one") {
    Span span_ar;
    span_ar.language = "ar";
    span_ar.direction = Direction::rtl;
    span_ar.content = words("a");
    REQUIRE(content("<span lang=\"ar\" dir=\"rtl\">a</span>") == Inlines{{span_ar}});
    REQUIRE(content("<span class=x>a</span>b") == words("ab"));
}

TEST_CASE("a tag without its partner is left out and told, its words stay") {
    const Reading reading = read("one <b>two *three</b> four* five");
    REQUIRE(plain_text(reading.article.body) == "one two three four five");
    REQUIRE(findings(reading, "html-unmatched") == 2);
}

TEST_CASE("comments are left out") { REQUIRE(plain_text(content("a <!-- b -->c")) == "a c"); }

TEST_CASE("a script never reaches the model, its words are no article's") {
    const Reading reading = read("a <script>alert(1)</script> b");
    REQUIRE(plain_text(reading.article.body).find("alert") == std::string::npos);
    REQUIRE(findings(reading, "html-dropped") == 1);
    REQUIRE(reading.ledger.entries.empty());
}

TEST_CASE("what a dropped element says is in the ledger") {
    const Reading reading = read("a <button>Press here</button> b");
    REQUIRE(reading.ledger.entries.size() == 1);
    REQUIRE(reading.ledger.entries.front().before == "Press here");
    REQUIRE(reading.ledger.entries.front().disposition == Disposition::dropped);
}

TEST_CASE("a bracket that is no footnote's mark leaves well-formed text") {
    for (const std::string& markdown : {std::string("[^\n\u00BC[]]"), std::string("[^\n\uFFFD[]]")})
        REQUIRE(text::is_valid_utf8(plain_text(read(markdown).article.body)));
}

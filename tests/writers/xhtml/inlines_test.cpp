#include <catch2/catch.hpp>

#include "writers/xhtml/sample.h"

using namespace offprint;
using namespace offprint::xhtml;

namespace {

Inline linked(const std::string& url, const std::string& text) { return {Link{url, "", words(text)}}; }

Surroundings with_base(const std::string& url) {
    Surroundings surroundings;
    surroundings.base_url = url;
    return surroundings;
}

Surroundings with_image(const std::string& url) {
    Surroundings surroundings;
    surroundings.image_paths[url] = "images/1.png";
    return surroundings;
}

}  // namespace

TEST_CASE("every kind of inline has its element") {
    REQUIRE(written(Inlines{{Emphasis{words("a")}}}) == "<p><em>a</em></p>\n");
    REQUIRE(written(Inlines{{Strong{words("a")}}}) == "<p><strong>a</strong></p>\n");
    REQUIRE(written(Inlines{{Strikethrough{words("a")}}}) == "<p><del>a</del></p>\n");
    REQUIRE(written(Inlines{{Superscript{words("a")}}, {Subscript{words("b")}}}) ==
            "<p><sup>a</sup><sub>b</sub></p>\n");
    REQUIRE(written(Inlines{{Code{"a < b"}}}) == "<p><code>a &lt; b</code></p>\n");
    REQUIRE(written(Inlines{{Text{"a"}}, {LineBreak{}}, {Text{"b"}}, {SoftBreak{}}, {Text{"c"}}}) ==
            "<p>a<br/>\nb\nc</p>\n");
}

TEST_CASE("a span's meaning, language and direction are marked") {
    REQUIRE(written(Inlines{{Span{SpanKind::keyboard, "", Direction::unknown, "", words("Esc")}}}) ==
            "<p><kbd>Esc</kbd></p>\n");
    REQUIRE(written(Inlines{{Span{SpanKind::plain, "ar", Direction::rtl, "", words("نهر")}}}) ==
            "<p><span xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">نهر</span></p>\n");
    REQUIRE(written(Inlines{{Span{SpanKind::abbreviation, "", Direction::unknown, "World Wide Web", words("WWW")}}}) ==
            "<p><abbr title=\"World Wide Web\">WWW</abbr></p>\n");
    REQUIRE(written(Inlines{{Span{SpanKind::dateline, "", Direction::unknown, "", words("OSLO")}}}) ==
            "<p><span class=\"dateline\">OSLO</span></p>\n");
}

TEST_CASE("a time keeps its date for machines, in HTML's form; what is no date is no time") {
    const auto time = [](const std::string& iso) {
        return written(Inlines{{Span{SpanKind::time, "", Direction::unknown, iso, words("then")}}});
    };
    REQUIRE(time("2024-08-21") == "<p><time datetime=\"2024-08-21\">then</time></p>\n");
    REQUIRE(time("20240821") == "<p><time datetime=\"2024-08-21\">then</time></p>\n");
    REQUIRE(time("some day") == "<p><span>then</span></p>\n");
}

TEST_CASE("a language that is no language tag is left out and reported") {
    const Inlines inlines{{Span{SpanKind::plain, "en_US!", Direction::unknown, "", words("a")}}};
    REQUIRE(written(inlines) == "<p><span>a</span></p>\n");
    REQUIRE(findings(inlines) == "language-invalid");
}

TEST_CASE("hostile characters stay text, in content and in attributes") {
    REQUIRE(written(words("</p><script>\"&'")) == "<p>&lt;/p&gt;&lt;script&gt;&quot;&amp;'</p>\n");
    REQUIRE(written(Inlines{{Link{"https://a.example/", "\"><x", words("a")}}}) ==
            "<p><a href=\"https://a.example/\" title=\"&quot;&gt;&lt;x\">a</a></p>\n");
}

TEST_CASE("what XML cannot hold becomes U+FFFD, with one diagnostic") {
    const Inlines inlines = words(std::string("a\0b\x1B\uFFFE", 7) + "\xC3");
    REQUIRE(written(inlines) == "<p>a\uFFFDb\uFFFD\uFFFD\uFFFD</p>\n");
    REQUIRE(findings(inlines) == "character-invalid");
}

TEST_CASE("an absolute link is encoded") {
    REQUIRE(written(Inlines{linked("https://bücher.example/a b[1]?q=ü#ü", "a")}) ==
            "<p><a href=\"https://xn--bcher-kva.example/a%20b%5B1%5D?q=%C3%BC#%C3%BC\">a</a></p>\n");
    REQUIRE(written(Inlines{linked("mailto:ann@paper.example", "a")}) ==
            "<p><a href=\"mailto:ann@paper.example\">a</a></p>\n");
}

TEST_CASE("a link that runs code or opens files is text, with a diagnostic") {
    for (const std::string url :
         {"javascript:alert(1)", " JaVa\nScript:alert(1)", "data:text/html,x", "file:///etc/passwd"}) {
        REQUIRE(written(Inlines{linked(url, "a")}) == "<p>a</p>\n");
        REQUIRE(findings(Inlines{linked(url, "a")}) == "link-scheme");
    }
}

TEST_CASE("a relative link is resolved where the article's address is known, else shown") {
    REQUIRE(written(Inlines{linked("../x.html", "a")}, with_base("https://paper.example/2024/river/")) ==
            "<p><a href=\"https://paper.example/2024/x.html\">a</a></p>\n");
    REQUIRE(written(Inlines{linked("../x.html", "a")}) ==
            "<p><span class=\"unlinked\" title=\"../x.html\">a</span></p>\n");
    REQUIRE(findings(Inlines{linked("../x.html", "a")}) == "link-relative");
}

TEST_CASE("a link inside the article leads to a heading by its id or by its words") {
    const auto with_link = [](const std::string& url) {
        return written(Blocks{{Heading{2, "weir", words("The Lower Weir")}}, paragraph({linked(url, "a")})});
    };
    REQUIRE(with_link("#weir") == "<h2 id=\"weir\">The Lower Weir</h2>\n<p><a href=\"#weir\">a</a></p>\n");
    REQUIRE(with_link("#the-lower-weir") == "<h2 id=\"weir\">The Lower Weir</h2>\n<p><a href=\"#weir\">a</a></p>\n");
    REQUIRE(with_link("#nowhere") == "<h2 id=\"weir\">The Lower Weir</h2>\n<p>a</p>\n");
    REQUIRE(findings(Inlines{linked("#nowhere", "a")}) == "link-anchor-missing");
}

TEST_CASE("a link without words shows its address; a link in a link is its words") {
    REQUIRE(written(Inlines{linked("https://a.example/", " ")}) ==
            "<p><a href=\"https://a.example/\"> https://a.example/</a></p>\n");
    REQUIRE(written(Inlines{linked("", "a")}) == "<p>a</p>\n");
    REQUIRE(written(Inlines{{Link{"https://a.example/", "", {linked("https://b.example/", "b")}}}}) ==
            "<p><a href=\"https://a.example/\">b</a></p>\n");
}

TEST_CASE("an image keeps its alternative text; an empty one says decorative") {
    REQUIRE(written(Inlines{{Image{"a.png", "A weir", ""}}}, with_image("a.png")) ==
            "<p><img src=\"images/1.png\" alt=\"A weir\"/></p>\n");
    REQUIRE(written(Inlines{{Image{"a.png", "", ""}}}, with_image("a.png")) ==
            "<p><img src=\"images/1.png\" alt=\"\"/></p>\n");
}

TEST_CASE("an image without alternative text borrows its file name's words, with a diagnostic") {
    const Inlines image{{Image{"fig/water_levels-2024.png", std::nullopt, ""}}};
    REQUIRE(written(image, with_image("fig/water_levels-2024.png")) ==
            "<p><img src=\"images/1.png\" alt=\"water levels 2024\"/></p>\n");
    REQUIRE(findings(image, with_image("fig/water_levels-2024.png")) == "image-alt-missing");
}

TEST_CASE("an image that could not be had is its words, linked when it is elsewhere") {
    REQUIRE(written(Inlines{{Image{"fig/a.png", "A weir", ""}}}) ==
            "<p><span class=\"missing-image\">[A weir]</span></p>\n");
    REQUIRE(written(Inlines{{Image{"https://a.example/a.png", "A weir", ""}}}) ==
            "<p><a class=\"missing-image\" href=\"https://a.example/a.png\">[A weir]</a></p>\n");
}

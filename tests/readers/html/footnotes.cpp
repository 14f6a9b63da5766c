#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/html/read_html.h"

using namespace offprint;

namespace {

constexpr const char* prose =
    "<p>The weir above the old mill was closed to boats in May, after the spring floods had carried off its gates, and "
    "the river board has not yet said when it will be open again to those who row there.</p>";

Article read(const std::string& body) {
    Result<Reading> reading =
        read_html({"<html><body><main>" + std::string(prose) + body + "</main></body></html>", "page.html"});
    REQUIRE(reading);
    return std::move(reading->article);
}

/// Labels of references in order, then each footnote: "1 2 | 1: Words. | 2: More."
std::string shape(const std::string& body) {
    const Article article = read(body);
    std::string text;
    for_each_inline(article.body, [&](const Inline& item) {
        if (const auto* mark = std::get_if<FootnoteReference>(&item.node)) text += mark->label + " ";
    });
    for (const Footnote& footnote : article.footnotes)
        text += "| " + footnote.label + ": " + plain_text(footnote.content) + " ";
    return text;
}

}  // namespace

TEST_CASE("notes as pandoc and Markdown write them") {
    REQUIRE(
        shape("<p>It was closed.<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a> "
              "Again.<a href='#fn2' class='footnote-ref' id='fnref2'><sup>2</sup></a></p>"
              "<section class='footnotes' role='doc-endnotes'><hr><ol><li id='fn1'><p>In May.<a href='#fnref1' "
              "class='footnote-back'>↩︎</a></p></li><li id='fn2'><p>In June.<a "
              "href='#fnref2'>↩︎</a></p></li></ol></section>") == "1 2 | 1: In May. | 2: In June. ");
}

TEST_CASE("notes as Wikipedia writes them, under a heading that goes with them") {
    const std::string page =
        "<p>It was closed.<sup id='cite_ref-a_1-0' class='reference'><a href='#cite_note-a-1'>[1]</a></sup> And "
        "again.<sup id='cite_ref-a_1-1' class='reference'><a href='#cite_note-a-1'>[1]</a></sup></p><h2>References</h2>"
        "<div class='refs'><ol class='references'><li id='cite_note-a-1'><span class='mw-cite-backlink'>^ <a "
        "href='#cite_ref-a_1-0'><sup><i><b>a</b></i></sup></a> <a href='#cite_ref-a_1-1'><sup>b</sup></a></span> "
        "<span class='reference-text'>The board's report.</span></li></ol></div>";
    REQUIRE(shape(page) == "1 1 | 1: The board's report. ");
    REQUIRE(plain_text(read(page).body).find("References") == std::string::npos);
}

TEST_CASE("notes as Word writes them") {
    REQUIRE(
        shape("<p>It was closed.<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a></p><div><hr><div id='ftn1'><p><a "
              "href='#_ftnref1' name='_ftn1'><span>[1]</span></a> In May.</p></div></div>") == "1 | 1: In May. ");
}

TEST_CASE("a note's own number goes, for every format prints one") {
    REQUIRE(shape("<p>It was closed.<sup><a id=r1 href='#n1'>1</a></sup></p><p id=n1>1. In May. <a "
                  "href='#r1'>back</a></p>") == "1 | 1: In May. ");
}

TEST_CASE("links to chapters are no notes") {
    const std::string page =
        "<p>See <a href='#c1'>1</a> and <sup><a href='#c1'>2</a></sup>.</p><h2 id=c1>Gates</h2><p>Words.</p>";
    REQUIRE(shape(page).empty());
    REQUIRE(shape("<p>See <a href='#p1'>1</a>.</p><p id=p1>Words.</p>").empty());
}

TEST_CASE("a page cannot forge a mark") { REQUIRE(shape("<p><a data-offprint-note=x>y</a></p>").empty()); }

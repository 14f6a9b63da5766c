#include "readers/html/explain.h"

#include <catch2/catch.hpp>

#include "dom/parse.h"
#include "readers/html/read_html.h"

namespace offprint::html {
namespace {

constexpr const char* page =
    "<title>The lower weir</title><nav class='top bar'><a href='/'>Home</a> <a href='/w'>World</a></nav>"
    "<div id='main'><article class='story'><h1>The lower weir</h1>"
    "<p>The weir holds the water of many small fields, and nobody who farms there complains about it.</p>"
    "<p>The owners paid for it in 1996, after a long quarrel that the clerk wrote down in the big book.</p>"
    "<div class='share-buttons'>Share this on Example</div>"
    "<p>It was mended twice since then, and each time the village paid, as the book says on page nine.</p>"
    "</article></div><footer>All rights reserved</footer>";

std::vector<Explanation> explained(const char* html) { return read_html({html, "a.html", true}).value().explanations; }

const Explanation* find(const std::vector<Explanation>& rows, std::string_view place) {
    for (const Explanation& row : rows) {
        if (row.place == place) return &row;
    }
    return nullptr;
}

TEST_CASE("a page is explained in its order: what was taken, what was left, and by which rule") {
    const std::vector<Explanation> rows = explained(page);
    const Explanation* const headline = find(rows, "h1");
    REQUIRE(headline != nullptr);
    REQUIRE(headline->verdict == Verdict::headline);
    const Explanation* const text = find(rows, "p");
    REQUIRE(text != nullptr);
    REQUIRE(text->verdict == Verdict::body);
    REQUIRE(text->elements == 2);
    REQUIRE(text->depth > 0);
    REQUIRE(text->opening.starts_with("The weir holds"));
    const Explanation* const share = find(rows, "div.share-buttons");
    REQUIRE(share != nullptr);
    REQUIRE(share->verdict == Verdict::left_out);
    REQUIRE_FALSE(share->rule.empty());
    REQUIRE(rows.back().verdict == Verdict::left_out);
}

TEST_CASE("rows without rows below them make up the page's text") {
    const Reading reading = read_html({page, "a.html", true}).value();
    const std::vector<Explanation>& rows = reading.explanations;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool has_rows_below = i + 1 < rows.size() && rows[i + 1].depth > rows[i].depth;
        if (!has_rows_below) sum += rows[i].characters;
    }
    REQUIRE(sum == reading.ledger.source_characters);
}

TEST_CASE("explanations are there only where they are asked for") {
    REQUIRE(read_html({page, "a.html"}).value().explanations.empty());
    REQUIRE(explained("").empty());
    REQUIRE(explained("<div><div><span></span></div></div>").empty());
}

TEST_CASE("a candidate that lost is told with its score, and what was decided about it is not hidden") {
    const dom::Document document = dom::parse_page("<div id=one><p>Some words</div><div id=two><p>More words</div>");
    Rulings rulings(document);
    rulings.consider(1, "most-text", 12.5);
    rulings.decide(4, Fate::dropped, "share-row");
    rulings.consider(4, "most-text", 3.0);
    const auto rows = explain(document, rulings, std::vector<bool>(document.size(), false));
    const Explanation* const one = find(rows, "div#one");
    REQUIRE(one != nullptr);
    REQUIRE(one->verdict == Verdict::considered);
    REQUIRE(one->score == 12.5);
    const Explanation* const two = find(rows, "div#two");
    REQUIRE(two != nullptr);
    REQUIRE(two->verdict == Verdict::left_out);
    REQUIRE(two->rule == "share-row");
}

}  // namespace
}  // namespace offprint::html

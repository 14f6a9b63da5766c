#include "readers/html/content/find_article.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

const std::string first =
    "The river rose in the night, and by dawn it stood at the doors of the lower street, as it had done every spring "
    "that anyone there could remember.";
const std::string second =
    "By noon the water had gone down again, and people swept the mud out of their kitchens and talked about the dam "
    "that was never built.";
const std::string third =
    "The mayor came in the afternoon, in boots that were too clean, and promised what her father had promised before.";

std::string p(const std::string& words) { return "<p>" + words + "</p>"; }
const std::string story = p(first) + p(second) + p(third);

/// What is left of the page's text, "|" between the runs.
std::string body_of(const std::string& page) {
    const dom::Document document = dom::parse_page(page);
    Rulings rulings(document);
    drop_hidden(document, rulings);
    const ArticleRegion region = find_article(document, {}, rulings);
    std::string words;
    for (const dom::NodeId root : region.roots) {
        for (dom::NodeId node = root; node < document[root].end; ++node) {
            const std::string_view run = text::trimmed(document[node].text);
            if (!document[node].is_text() || run.empty() || rulings.is_dropped(node)) continue;
            if (!words.empty()) words += '|';
            words += run;
        }
    }
    return words;
}

const std::string whole = first + "|" + second + "|" + third;

std::string link(const std::string& words) { return "<a href=\"/x\">" + words + "</a>"; }

}  // namespace

TEST_CASE("navigation, sidebar and footer are not the article") {
    REQUIRE(body_of("<nav><ul><li>" + link("Home") + "<li>" + link("Weather and tides") + "</ul></nav><div id=main>" +
                    story + "</div><div class=sidebar>" + p(second + " Twice.") + "</div><footer>" +
                    p("All rights reserved by the owners of this paper, and of the printing house.") + "</footer>") ==
            whole);
}

TEST_CASE("text in a table's cell, between double breaks, in bare divs is found") {
    REQUIRE(body_of("<table><tr><td>" + link("Home") + "</td><td>" + first + "<br><br>" + second + "<br><br>" + third +
                    "</td></tr></table>") == whole);
    REQUIRE(body_of("<div><div>" + first + "</div><div>" + second + "</div><div>" + third + "</div></div>") == whole);
}

TEST_CASE("parts of a body that stand side by side are joined, what is sold between them is left out") {
    REQUIRE(body_of("<div><h1>A river in spring</h1><div class=part>" + p(first) + p(second) +
                    "</div><div class=\"ad-slot\">Buy boots</div><div class=part>" + p(third) + "</div></div>") ==
            whole);
}

TEST_CASE("a standfirst between headline and body belongs to the article") {
    const std::string standfirst = "Every spring the lower street is under water, and every summer it is forgotten.";
    REQUIRE(body_of("<title>A river in spring</title><header><h1>A river in spring</h1><h2>" + standfirst +
                    "</h2></header><div class=tools>A A+</div><div class=\"entry-content\">" + story + "</div>") ==
            standfirst + "|" + whole);
}

TEST_CASE("comments are left out though they are longer than what they are about") {
    REQUIRE(body_of("<div id=page><div>" + p(first) + p(second) + "</div><div id=comments>" +
                    p("I was there, " + third) + p("So was I, " + second) + p("Nobody asked, " + first) +
                    "</div></div>") == first + "|" + second);
}

TEST_CASE("a furniture's name on what holds the text is not believed") {
    REQUIRE(body_of("<div class=\"related sidebar promo\">" + story + "</div><p>Contact</p>") == whole);
    REQUIRE(body_of("<div class=\"has-sidebar no-comments category-newsletter\">" + story + "</div>") == whole);
}

TEST_CASE("a class that says embed is a post of a network, not its buttons") {
    REQUIRE(body_of("<div>" + p(first) + p(second) + "<div class=\"social-media-embed\"><blockquote><p>Water again." +
                    "</p></blockquote></div><div class=\"social-media\">Follow</div>" + p(third) + "</div>") ==
            first + "|" + second + "|Water again.|" + third);
}

TEST_CASE("lists of links and teasers go, with the heading above them; a list of goods stays") {
    const std::string links = "<ul><li>" + link("Where the mill stood once") + "<li>" +
                              link("A bridge for nobody at all") + "<li>" + link("The winter of the long ice") +
                              "</ul>";
    REQUIRE(body_of("<div>" + story + "<h3>More of this</h3>" + links + "</div>") == whole);
    std::string teasers;
    for (const char* headline : {"Where the mill stood once", "A bridge for nobody at all", "The winter of ice"})
        teasers +=
            "<div class=t><h4>" + link(headline) + "</h4><p>Somebody remembers it, and somebody does not.</p></div>";
    REQUIRE(body_of("<div>" + story + "<h3>More of this</h3><div>" + teasers + "</div></div>") == whole);
    REQUIRE(body_of("<div>" + story + "<ul><li>Boots<li>Rope<li>Two lamps</ul></div>") ==
            whole + "|Boots|Rope|Two lamps");
}

TEST_CASE("a second copy of the text is left out, what is said twice side by side stays") {
    REQUIRE(body_of("<article>" + story + "<div class=m>" + p(first) + p(second) + "</div></article>") == whole);
    REQUIRE(body_of("<article>" + story + p(first) + "</article>") == whole + "|" + first);
    // With the heading above the copy.
    const std::string box = "<div class=m><h3>At the ferry</h3>" + p(first) + "</div>";
    REQUIRE(body_of("<article>" + box + p(second) + box + p(third) + "</article>") ==
            "At the ferry|" + first + "|" + second + "|" + third);
}

TEST_CASE("a line that says that other articles follow goes with their links; one that says what it lists stays") {
    const std::string links = "<ul><li>" + link("Where the mill stood once") + "<li>" +
                              link("A bridge for nobody at all") + "<li>" + link("The winter of the long ice") +
                              "</ul>";
    REQUIRE(body_of("<div>" + p(first) + "<p><b>You may also like</b></p>" + links + p(second) + p(third) + "</div>") ==
            whole);
    REQUIRE(body_of("<div>" + p(first) + "<p><b>What the mayor saw:</b></p>" + links + p(second) + p(third) +
                    "</div>") == first + "|What the mayor saw:|" + second + "|" + third);
}

TEST_CASE("the frame of an embedded article goes where its quotation went") {
    const auto embedded = [](const std::string& secret) {
        return "<blockquote data-secret=a1><p>" + link("Where the mill stood once") + "</p></blockquote><iframe id=f" +
               " data-secret=" + secret + " title=Mill>x</iframe>";
    };
    const auto is_frame_dropped = [](const std::string& page) {
        const dom::Document document = dom::parse_page(page);
        Rulings rulings(document);
        find_article(document, {}, rulings);
        for (dom::NodeId node = 1; node < document.size(); ++node) {
            if (document[node].tag == dom::Tag::iframe) return rulings.is_dropped(node);
        }
        return false;
    };
    REQUIRE(is_frame_dropped("<div>" + p(first) + embedded("a1") + p(second) + p(third) + "</div>"));
    REQUIRE_FALSE(is_frame_dropped("<div>" + p(first) + embedded("b2") + p(second) + p(third) + "</div>"));
}

TEST_CASE("articles that come when a reader scrolls on are left out") {
    const std::string other = p("Another day, " + third) + p("And another, " + second) + p("And more, " + first);
    REQUIRE(body_of("<title>A river in spring</title><main><article><h1>A river in spring</h1>" + story +
                    "</article><article><h1>The bridge</h1>" + other + other + "</article><article><h1>Ice</h1>" +
                    other + "</article></main>") == "A river in spring|" + whole);
}

TEST_CASE("what a box for notes says does not make it the article") {
    REQUIRE(body_of("<div><div class=\"entry-content\">" + p(second) + "</div><div class=\"author-bio\">" + p(first) +
                    p(third) + "</div></div>") == second);
}

TEST_CASE("a page without an article gives what text it has, and says so") {
    const dom::Document document = dom::parse_page("<h1>Closed</h1>");
    Rulings rulings(document);
    const ArticleRegion region = find_article(document, {}, rulings);
    REQUIRE(region.roots == std::vector<dom::NodeId>{dom::Document::root});
    REQUIRE(region.diagnostics.size() == 1);
    REQUIRE(region.diagnostics.front().finding == "article-not-found");
}

TEST_CASE("nothing at all is read without a crash") {
    for (const char* page : {"", "<", "<p>", "<a href=x>", "<table><td><article><h1>"}) body_of(page);
    std::string deep;
    for (int i = 0; i < 3000; ++i) deep += "<article class=\"comments related\"><div>";
    body_of(deep + story);
}

}  // namespace offprint::html

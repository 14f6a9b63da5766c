#include "readers/html/front/authors.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/front/author_words.h"
#include "readers/html/front/headline.h"
#include "readers/html/page/hidden.h"

namespace offprint::html {
namespace {

std::string names(const std::vector<Agent>& agents) {
    std::string all;
    for (const Agent& agent : agents) all += all.empty() ? agent.name : " / " + agent.name;
    return all;
}

Authors chosen(const std::string& html) {
    const dom::Document document = dom::parse_page(html);
    const PageFacts facts = gather_facts(document);
    Rulings rulings(document);
    drop_hidden(document, rulings);
    const ArticleRegion region = find_article(document, facts, rulings);
    choose_headline(document, facts, region, rulings);
    return choose_authors(document, facts, region, rulings);
}

const std::string paragraphs =
    "<p>The weir above the old mill has been opened for the first time in forty years, and the river took it well.</p>"
    "<p>Some of those who came to look had brought their children, who were not looking at all, but threw stones.</p>"
    "<p>By the evening the water stood as high as it had in the spring, and nobody said that he had known it.</p>"
    "<p>The council will meet on the matter once more, and then, it is hoped, will leave the river to itself.</p>";

/// An article with something between its headline and its text, and below it.
std::string page(const std::string& above, const std::string& below = "", const std::string& head = "") {
    return head + "<div class=site><a href=/>Gazette</a></div><article><h1>The weir is open</h1>" + above +
           "<div class=text>" + paragraphs + "</div>" + below + "</article>";
}

std::string author(const std::string& above, const std::string& below = "", const std::string& head = "") {
    return names(chosen(page(above, below, head)).author);
}

const std::string by_json =
    R"(<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ben Ode"}}</script>)";

TEST_CASE("a byline is found by its element's name, in any of the ways that pages name it") {
    REQUIRE(author("<p class=byline>By Ada Merrow</p>") == "Ada Merrow");
    REQUIRE(author("<div class=entry-meta><a rel=author href=/ada>Ada Merrow</a> on May 1, 2024</div>") ==
            "Ada Merrow");
    REQUIRE(author("<span itemprop=author>Ada Merrow</span>") == "Ada Merrow");
    REQUIRE(author("<div class=autorenzeile>Von Ada Merrow, Redakteurin</div>") == "Ada Merrow");
    REQUIRE(author("<span class=post-author>ada99</span>") == "ada99");
}

TEST_CASE("a byline is found by its own words") {
    REQUIRE(author("<p>By Ada Merrow and Ben Ode, Staff Writers</p>") == "Ada Merrow / Ben Ode");
    REQUIRE(author("<p>Text: Ada Merrow</p>") == "Ada Merrow");
    REQUIRE(author("<div>By</div><div>Ada Merrow</div>") == "Ada Merrow");
    REQUIRE(author("<p>Author: Ada Merrow, Date: 1.5.2024</p>") == "Ada Merrow");
}

TEST_CASE("what stands beside a name is none of it") {
    REQUIRE(
        author("<div class=byline><span>Ada Merrow</span><span>Valley Gazette</span><time>May 1, 2024</time></div>") ==
        "Ada Merrow");
    REQUIRE(author("<div class=author><div>Ada Merrow</div><div>Follow</div><div>3 comments</div></div>") ==
            "Ada Merrow");
    REQUIRE(author("<p class=byline>Ada Merro<span>w</span></p>") == "Ada Merrow");
    REQUIRE(author("<p class=author>Posted by Ada Merrow</p>") == "Ada Merrow");
    REQUIRE(author("<p class=author>Artikel von Ada Merrow</p>") == "Ada Merrow");
}

TEST_CASE("co-authors in elements of their own are kept") {
    REQUIRE(author("<p><span class=author>Ada Merrow</span>, <span class=author>Ben Ode</span></p>") ==
            "Ada Merrow / Ben Ode");
}

TEST_CASE("a signature at the foot signs the article") {
    REQUIRE(author("", "<p>Von Ada Merrow</p>") == "Ada Merrow");
    REQUIRE(names(chosen("<h1>The weir is open</h1><div>" + paragraphs + "<p>That was all. (Ada Merrow)</p></div>")
                      .author) == "Ada Merrow");
}

TEST_CASE("the facts name the author where the page shows the name, or several agree") {
    REQUIRE(author("<p>Ben Ode, Marshfield</p>", "", by_json) == "Ben Ode");
    REQUIRE(author("", "", by_json + "<meta name=author content='Ben Ode'>") == "Ben Ode");
}

TEST_CASE("no author is invented") {
    REQUIRE(author("", "", by_json).empty());
    REQUIRE(author("", "", "<meta name=author content=admin>").empty());
    REQUIRE(author("", "", "<meta name=twitter:creator content='@gazette'>").empty());
    REQUIRE(author("", "<div class=related><h3>More</h3><p class=byline>By Cora Lind</p></div>").empty());
    REQUIRE(author("", "<div class=comments><p class=comment-author>Cora Lind</p></div>").empty());
}

TEST_CASE("a person who is printed stands before the house that the facts name") {
    const std::string house =
        R"(<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Gazette"}}</script>)";
    REQUIRE(author("<p class=byline>By Ada Merrow</p>", "", house) == "Ada Merrow");
}

TEST_CASE("what is printed wins over what the facts say, and the conflict is told") {
    const Authors authors = chosen(page("<p class=byline>By Ada Merrow</p>", "", by_json));
    REQUIRE(names(authors.author) == "Ada Merrow");
    REQUIRE(authors.diagnostics.size() == 1);
    REQUIRE(authors.diagnostics[0].finding == "author-conflict");
    REQUIRE(chosen(page("<p class=byline>By Ben Ode</p>", "", by_json)).diagnostics.empty());
}

TEST_CASE("jobs, agencies and those who helped have their places") {
    const Authors authors = chosen(page("<p class=byline>By Ada Merrow, Reuters</p>"));
    REQUIRE(names(authors.author) == "Ada Merrow");
    REQUIRE(names(authors.source_organization) == "Reuters");
    REQUIRE(chosen(page("<p class=byline>By Ada Merrow, Political Editor</p>")).author[0].job_title ==
            "Political Editor");
}

TEST_CASE("the element that prints the byline is ruled a byline") {
    const dom::Document document = dom::parse_page(page("<p class=byline>By Ada Merrow</p>"));
    const PageFacts facts = gather_facts(document);
    Rulings rulings(document);
    const ArticleRegion region = find_article(document, facts, rulings);
    choose_headline(document, facts, region, rulings);
    choose_authors(document, facts, region, rulings);
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document.attribute(node, "class") == "byline") REQUIRE(rulings[node].fate == Fate::byline);
    }
}

TEST_CASE("two spellings may be one person's") {
    REQUIRE(is_same_name("ADA MERROW", "Ada Merrow"));
    REQUIRE(is_same_name("Ada B. Merrow", "Ada Merrow"));
    REQUIRE(is_same_name("ada.merrow", "Ada Merrow"));
    REQUIRE_FALSE(is_same_name("Ada Merrow", "Ben Merrow"));
    REQUIRE_FALSE(is_same_name("Ada", "Ada Merrow"));
}

TEST_CASE("words where an author is expected") {
    const auto read = [](const std::string& words) { return names(read_author_words(words, "en").agents); };
    REQUIRE(read("View all posts by Ada Merrow") == "Ada Merrow");
    REQUIRE(read("Ada Merrow | 3 comments") == "Ada Merrow");
    REQUIRE(read("Ada Merrow Ada Merrow") == "Ada Merrow");
    REQUIRE(read("José Volta e Pinto") == "José Volta e Pinto");
    REQUIRE(read("Share").empty());
    REQUIRE(read("https://social.example/gazette").empty());
    REQUIRE(read("Source: Getty").empty());
}

}  // namespace
}  // namespace offprint::html

#include "readers/html/front/headline.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"
#include "readers/html/front/likeness.h"
#include "readers/html/front/title_parts.h"

namespace offprint::html {
namespace {

const std::string prose =
    "<p>The river rose in the night and stood at the doors of the lower street by dawn, as it had done in the spring "
    "of "
    "every year that anyone there could remember.</p>";

/// The headline of a page whose body is its article element.
Headline choose(const std::string& page) {
    const dom::Document document = dom::parse_page(page);
    const PageFacts facts = gather_facts(document);
    Rulings rulings(document);
    ArticleRegion region;
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].tag == dom::Tag::article) region.roots.push_back(node);
    }
    if (!region.roots.empty()) region.article = region.roots.front();
    return choose_headline(document, facts, region, rulings);
}

std::string words(const Maybe<std::string>& value) { return value ? value->value : std::string(); }

std::string headline(const std::string& page) { return words(choose(page).headline); }

TEST_CASE("the headline is what the page prints, told by its title") {
    REQUIRE(headline("<title>The river is back | Example Press</title><h1>Example Press</h1><h2>The river is back</h2>"
                     "<article>" +
                     prose + "</article>") == "The river is back");
    REQUIRE(headline("<title>Floods: live</title><meta property='og:title' content='The river is back again'>"
                     "<article><h1>The river is back, again</h1>" +
                     prose + "</article>") == "The river is back, again");
    REQUIRE(
        headline("<title>Ada Merrow's notes</title><div class=logo><a href='/'><h1>Ada Merrow's notes</h1></a></div>"
                 "<h2 class=entry-title>The river is back</h2><article>" +
                 prose + "</article>") == "The river is back");
}

TEST_CASE("without a printed headline the page's own title serves, less the site's name") {
    REQUIRE(headline("<title>The river is back | Example Press</title><article>" + prose + "</article>") ==
            "The river is back");
    REQUIRE(headline("<article>" + prose + "</article>").empty());
}

TEST_CASE("a heading's kicker is the label, its second line the dek") {
    const Headline found = choose(
        "<title>The river is back</title><article><h1><span class=kicker>Lower street</span> "
        "<span>The river is back</span> <span class=subtitle>And the winter is still to come</span></h1>" +
        prose + "</article>");
    REQUIRE(words(found.headline) == "The river is back");
    REQUIRE(words(found.label) == "Lower street");
    REQUIRE(words(found.alternative_headline) == "And the winter is still to come");
}

TEST_CASE("a printed label and the facts tell the kind of article") {
    const std::string body = "<article><h1>The river is back</h1>" + prose + "</article>";
    REQUIRE(choose("<title>The river is back</title><article><p>Opinion</p><h1>The river is back</h1>" + prose +
                   "</article>")
                .type == ArticleType::opinion);
    REQUIRE(choose("<script type='application/ld+json'>{\"@type\":\"ReviewNewsArticle\",\"headline\":\"The river is "
                   "back\"}</script>" +
                   body)
                .type == ArticleType::review);
    REQUIRE(choose(body).type == ArticleType::article);
}

TEST_CASE("a standfirst beside the body is the dek; a picture's words and a row of dates are not") {
    const auto dek = [](const std::string& between) {
        return words(choose("<title>The river is back</title><h1>The river is back</h1>" + between + "<article>" +
                            prose + "</article>")
                         .alternative_headline);
    };
    REQUIRE(dek("<p class=standfirst>The lower street swept its kitchens.</p>") ==
            "The lower street swept its kitchens.");
    REQUIRE(dek("<figure><p class=summary>The lower street from above.</p></figure>").empty());
    REQUIRE(dek("<p class=summary>Lower street, 21 August 2024</p>").empty());
    REQUIRE(dek("").empty());
}

TEST_CASE("ruby is read without what stands above it, and elements that touch make one word where scripts part none") {
    REQUIRE(
        headline("<title>川が戻る朝</title><article><h1><ruby>川<rt>かわ</rt></ruby>が<ruby>戻<rt>もど</rt></ruby>る朝"
                 "</h1>" +
                 prose + "</article>") == "川が戻る朝");
}

TEST_CASE("a title is parted at its separators, and only names of the site go") {
    REQUIRE(title_without_site(part_title("A - B, a story of two letters | Example"), {}) ==
            "A - B, a story of two letters");
    REQUIRE(title_without_site(part_title("Example: The river is back"), {"Example"}) == "The river is back");
    REQUIRE(title_without_known_site(part_title("The river | The mill"), {"Example"}) == "The river | The mill");
    REQUIRE(title_without_site(part_title("well-known"), {}) == "well-known");
}

TEST_CASE("likeness goes by words") {
    REQUIRE(likeness("The river is back", "the RIVER is back!") == 1.0);
    REQUIRE(likeness("The river is back", "The mill is gone") == 0.5);
    REQUIRE(likeness("", "The mill") == 0.0);
}

}  // namespace
}  // namespace offprint::html

#include "readers/html/front/dates.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"
#include "readers/html/front/date_words.h"
#include "readers/html/front/headline.h"

namespace offprint::html {
namespace {

const std::string prose =
    "<p>The river rose in the night and stood at the doors of the lower street by dawn, as it had done in the spring "
    "of "
    "every year that anyone there could remember.</p><p>By noon the water had gone down again, and the people of the "
    "lower "
    "street swept the mud out of their kitchens and talked about the winter that was still to come.</p>";

struct Chosen {
    Dates dates;
    std::size_t ruled = 0;  ///< runs of text that were ruled to be dates
};

/// The dates of a page whose body is its article element.
Chosen choose(const std::string& page) {
    const dom::Document document = dom::parse_page(page);
    const PageFacts facts = gather_facts(document);
    Rulings rulings(document);
    ArticleRegion region;
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].tag == dom::Tag::article) region.roots.push_back(node);
    }
    if (!region.roots.empty()) region.article = region.roots.front();
    choose_headline(document, facts, region, rulings);
    Chosen chosen{choose_dates(document, facts, region, rulings)};
    for (dom::NodeId node = 1; node < document.size(); ++node)
        chosen.ruled += document[node].is_text() && rulings[node].fate == Fate::date ? 1U : 0U;
    return chosen;
}

std::string iso(const Maybe<Date>& date) { return date ? to_iso(date->value) : std::string(); }

std::string page_of(const std::string& head, const std::string& rows, const std::string& below = {}) {
    return "<html lang=en-GB><head><title>The river is back</title>" + head +
           "</head><body><article><h1>The river is back</h1>" + rows + prose + "</article>" + below + "</body></html>";
}

std::string published(const std::string& page) { return iso(choose(page).dates.published); }

TEST_CASE("a date stands in facts, time elements, elements called so, rows, the address") {
    REQUIRE(published(page_of("<meta property='article:published_time' content='2024-08-21T06:30:00Z'>", "")) ==
            "2024-08-21T06:30:00Z");
    REQUIRE(published(page_of("", "<time datetime='2024-08-21'>yesterday</time>")) == "2024-08-21");
    REQUIRE(published(page_of("", "<relative-time datetime='2024-08-21'>yesterday</relative-time>")) == "2024-08-21");
    REQUIRE(published(page_of("", "<div class=entry-date>21 August 2024</div>")) == "2024-08-21");
    REQUIRE(published(page_of("", "<p>Published: 21.08.2024</p>")) == "2024-08-21");
    REQUIRE(published(page_of("<link rel=canonical href='https://example.com/2024/08/21/river/'>", "")) ==
            "2024-08-21");
    REQUIRE(published(page_of("", "")).empty());
}

TEST_CASE("what is said to be a change is none of publication where the page knows both") {
    const Chosen chosen = choose(page_of("", "<p>Published 21 August 2024</p><p>Updated 3 September 2024</p>"));
    REQUIRE(iso(chosen.dates.published) == "2024-08-21");
    REQUIRE(iso(chosen.dates.modified) == "2024-09-03");
    // The printed date is called published, but the facts say that it is of the last change.
    const std::string facts =
        "<meta property='article:published_time' content='2024-08-21'>"
        "<meta property='article:modified_time' content='2024-09-03'>";
    REQUIRE(published(page_of(facts, "<span class=published>3 September 2024</span>")) == "2024-08-21");
}

TEST_CASE("a change alone stands for the publication, and that is said") {
    const Chosen chosen = choose(page_of("", "<p>Last updated: 3 September 2024</p>"));
    REQUIRE(iso(chosen.dates.published) == "2024-09-03");
    REQUIRE(chosen.dates.published->confidence <= 0.5);
    REQUIRE(chosen.dates.diagnostics.at(0).finding == "date-published-unsaid");
}

TEST_CASE("dates of comments, other articles and the footer are not the article's") {
    const std::string below =
        "<ul class=related><li><time datetime='2024-09-01'>1 September</time> Another river</ul>"
        "<div id=comments><div class=comment><time datetime='2024-09-02'>2 September</time></div></div>"
        "<footer>© 2019 Example Press, printed 2 May 2020</footer>";
    REQUIRE(published(page_of("", "<p>21 August 2024</p>", below)) == "2024-08-21");
    REQUIRE(published(page_of("", "", below)).empty());
}

TEST_CASE("a day that two ways tell wins against one, and the other is reported") {
    const Chosen chosen =
        choose(page_of("<meta property='article:published_time' content='2024-01-01'>"
                       "<link rel=canonical href='https://example.com/2024/08/21/river/'>",
                       "<time itemprop=datePublished datetime='2024-08-21T06:30'>21 August</time>"));
    REQUIRE(iso(chosen.dates.published) == "2024-08-21T06:30");
    REQUIRE(chosen.dates.diagnostics.at(0).finding == "date-conflict");
}

TEST_CASE("day and month are set right by what else the page says") {
    // A program took the day for the month; the page prints it in words.
    REQUIRE(published(page_of("<meta name=date content='2024-05-08'>", "<p>5 August 2024</p>")) == "2024-08-05");
    REQUIRE(dates_in("3/4/2024", "en-US").at(0).date.month == 3);
    REQUIRE(dates_in("3/4/2024", "en-GB").at(0).date.month == 4);
    REQUIRE(dates_in("3/4/2024", "en").size() == 2);
    REQUIRE(dates_in("3/4/2024", "en").at(0).is_ambiguous);
}

TEST_CASE("rows of nothing but the chosen dates leave the body, others stay") {
    REQUIRE(choose(page_of("", "<p>Published: 21 August 2024</p>")).ruled == 1);
    REQUIRE(choose(page_of("", "<p>On 21 August 2024 the river was back.</p>")).ruled == 0);
}

TEST_CASE("stamps of machines are read, broken ones as far as their day") {
    REQUIRE(to_iso(*stamp_of("1724221800", "")) == "2024-08-21T06:30:00Z");
    REQUIRE(to_iso(*stamp_of("1724221800000", "")) == "2024-08-21T06:30:00Z");
    REQUIRE(to_iso(*stamp_of("2024-08-21T06:30:00:000Z", "")) == "2024-08-21");
    REQUIRE_FALSE(stamp_of("yesterday at noon", "en"));
    REQUIRE_FALSE(stamp_of("1234567", "en"));
}

TEST_CASE("a date below a linked headline at the foot is the other page's") {
    const std::string teaser =
        "<div class=more><a href='/mill'>The mill has a new wheel at last</a><div class=article-date>9 August "
        "2023</div></div>";
    const std::string image = "<meta property='og:image' content='https://example.com/media/2024/08/21/river.jpg'>";
    REQUIRE(published(page_of(image, "", teaser)) == "2024-08-21");
    // What says that it is the day of publication is believed there, too.
    REQUIRE(published(page_of("", "",
                              "<p><a href='/mill'>The mill has a new wheel at last</a></p><p>Published: 21 August "
                              "2024</p>")) == "2024-08-21");
}

TEST_CASE("the day on which the picture was stored loses against any that the page tells") {
    REQUIRE(published(page_of("<meta property='og:image' content='https://example.com/media/2023/01/02/river.jpg'>",
                              "<p>21 August 2024</p>")) == "2024-08-21");
}

TEST_CASE("a bare date or a first of January many years before the known change is no day of publication") {
    REQUIRE(published(page_of("<meta itemprop=datePublished content='2004-01-01'>"
                              "<meta itemprop=dateModified content='2024-08-21'>",
                              "")) == "2024-08-21");
    REQUIRE(published(page_of("<meta itemprop=datePublished content='2004-01-02'>"
                              "<meta itemprop=dateModified content='2024-08-21'>",
                              "")) == "2004-01-02");
    REQUIRE(published(page_of("<meta itemprop=dateUpdate content='2024-08-21'>", "<li>28 January 1975</li>")) ==
            "2024-08-21");
    REQUIRE(published(page_of("<meta itemprop=dateUpdate content='2024-08-21'>", "<li>28 January 2023</li>")) ==
            "2023-01-28");
}

TEST_CASE("a label says what its date is") {
    REQUIRE(label_at_end_of("Last updated on ") == editorial::DateMeaning::updated);
    REQUIRE(label_at_end_of("Veröffentlicht am: ") == editorial::DateMeaning::published);
    REQUIRE(label_at_end_of("Updated twice since, said Ada Merrow of the mill | ") == editorial::DateMeaning::unsaid);
}

}  // namespace
}  // namespace offprint::html

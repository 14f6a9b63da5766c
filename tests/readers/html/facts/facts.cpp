#include "readers/html/facts/facts.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"

namespace offprint::html {
namespace {

using enum FactField;

/// The main entity's values of the field, parted by " / ".
std::string told(const std::string& page, FactField field) {
    const PageFacts facts = gather_facts(dom::parse_page(page));
    std::string values;
    for (const Fact* fact : facts.of(field)) {
        if (!values.empty()) values += " / ";
        values += fact->value;
    }
    return values;
}

std::string json_ld(const std::string& json) {
    return "<script type='application/ld+json'>" + json + "</script><p>Words.";
}

TEST_CASE("JSON-LD names authors as a string, a list, objects, an organization, by id across scripts") {
    REQUIRE(told(json_ld(R"({"@type":"NewsArticle","author":"Ada Merrow"})"), author) == "Ada Merrow");
    REQUIRE(told(json_ld(R"({"@type":"NewsArticle","author":["Ada Merrow",{"@type":"Person","name":"Ben Ode"}]})"),
                 author) == "Ada Merrow / Ben Ode");
    REQUIRE(told(json_ld(R"({"@type":"Article","author":{"givenName":"Ada","familyName":"Merrow"}})"), author) ==
            "Ada Merrow");
    const std::string graph =
        R"({"@graph":[{"@type":"WebPage","@id":"#page"},{"@type":"Article","author":{"@id":"#ada"}}]})";
    const std::string person = R"({"@type":"Person","@id":"#ada","name":"Ada Merrow","jobTitle":"River editor"})";
    const PageFacts facts = gather_facts(dom::parse_page(json_ld(graph) + json_ld(person)));
    REQUIRE(facts.of(author).size() == 1);
    REQUIRE(facts.of(author)[0]->agent.name == "Ada Merrow");
    REQUIRE(facts.of(author)[0]->agent.job_title == "River editor");
    const PageFacts house = gather_facts(
        dom::parse_page(json_ld(R"({"@type":"Article","author":{"@type":"Organization","name":"Example Wire"}})")));
    REQUIRE(house.of(author)[0]->agent.kind == AgentKind::organization);
}

TEST_CASE("ids that name each other in a circle end") {
    REQUIRE(told(json_ld(R"([{"@type":"Article","@id":"a","author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"}}])"),
                 author)
                .empty());
}

TEST_CASE("JSON that templates broke is mended, and it is said") {
    const auto mended = [](const std::string& script) {
        const PageFacts facts = gather_facts(dom::parse_page(json_ld(script)));
        return facts.diagnostics.size() == 1 && facts.diagnostics[0].finding == "json-ld-mended" &&
               facts.of(headline).size() == 1 && facts.of(headline)[0]->value == "The weir is open";
    };
    REQUIRE(mended("{\"@type\":\"Article\",\"headline\":\"The weir\nis open\"}"));
    REQUIRE(mended(R"({"@type":"Article","headline":"The weir is open",})"));
    REQUIRE(mended(R"({"@type":"Article", /* ours */ "headline":"The weir is open"} // end)"));
    REQUIRE(mended(R"({&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;The weir is open&quot;})"));
    REQUIRE(mended(R"({"@type":"Organization"}{"@type":"Article","headline":"The weir is open"})"));
    REQUIRE(mended(R"({"@type":"Article","headline":"The weir\ is open"})"));
    REQUIRE(told(json_ld("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"The weir\"};\n//]]>"), headline) ==
            "The weir");
    const PageFacts broken = gather_facts(dom::parse_page(json_ld(R"({"@type":"Article","headline":"a "b" c"})")));
    REQUIRE(broken.diagnostics[0].finding == "json-ld-unreadable");
}

TEST_CASE("the page's own article is the main entity, not the site, the related one, the film") {
    REQUIRE(told(json_ld(R"([{"@type":"WebSite","author":"Site"},{"@type":"VideoObject","author":"Camera"},
                             {"@type":"BlogPosting","author":"Ada Merrow"}])"),
                 author) == "Ada Merrow");
    const std::string two = R"([{"@type":"Article","headline":"Another day","author":"Ben Ode"},
                                {"@type":"Article","headline":"The weir is open","author":"Ada Merrow"}])";
    REQUIRE(told("<meta property=og:title content='The weir is open'>" + json_ld(two), author) == "Ada Merrow");
    REQUIRE(told(json_ld(R"({"@type":"WebPage","mainEntity":{"@type":"Article","author":"Ada Merrow"}})"), author) ==
            "Ada Merrow");
}

TEST_CASE("values are words: tags out, references resolved, blanks collapsed") {
    REQUIRE(told(json_ld(R"({"@type":"Article","headline":" A <b>day<\/b> at &amp;quot;Reed&amp;quot; "})"),
                 headline) == "A day at \"Reed\"");
}

TEST_CASE("meta elements speak many vocabularies") {
    REQUIRE(told("<meta name='DC.Creator' content='Ada Merrow'>", author) == "Ada Merrow");
    REQUIRE(told("<meta property=article:published_time content=2024-05-01><meta name=parsely-pub-date content=x>",
                 date_published) == "2024-05-01 / x");
    REQUIRE(told("<meta name=sailthru.author content='Ada Merrow'><meta name=byl content='By Ada Merrow'>", author) ==
            "Ada Merrow / By Ada Merrow");
    REQUIRE(told("<meta property=article:author content='https://social.example/gazette'>", author).empty());
    REQUIRE(told("<meta property=article:author content='https://social.example/gazette'>", creator_name) ==
            "https://social.example/gazette");
    REQUIRE(told("<link rel='alternate amphtml' href=/amp><link rel=canonical href=/weir>", amp_url) == "/amp");
    REQUIRE(told("<a rel=author href=/ada>Ada <b>Merrow</b></a>", author) == "Ada Merrow");
}

TEST_CASE("microdata: items, their parts elsewhere, and properties without an item") {
    const std::string page =
        "<div itemscope itemtype='http://schema.org/NewsArticle' itemref=who><h1 itemprop=headline>The weir</h1>"
        "<time itemprop=datePublished datetime=2024-05-01>May</time>"
        "<div itemprop=comment itemscope itemtype='http://schema.org/Comment'><b itemprop=author>Reader</b></div></div>"
        "<p id=who><span itemprop=author itemscope itemtype='http://schema.org/Person'><a itemprop=url href=/ada>"
        "<span itemprop=name>Ada Merrow</span></a>, <i itemprop=jobTitle>editor</i></span>";
    REQUIRE(told(page, headline) == "The weir");
    REQUIRE(told(page, date_published) == "2024-05-01");
    REQUIRE(told(page, author) == "Ada Merrow");
    const PageFacts facts = gather_facts(dom::parse_page(page));
    REQUIRE(facts.of(author)[0]->agent.job_title == "editor");
    REQUIRE(facts.of(author)[0]->agent.url == "/ada");
    REQUIRE(told("<span itemprop=author>Ada Merrow</span>", author) == "Ada Merrow");
}

TEST_CASE("RDFa: schema.org, Dublin Core, and what content systems write") {
    REQUIRE(told("<div typeof='schema:Article'><span property='schema:author'>Ada Merrow</span></div>", author) ==
            "Ada Merrow");
    const std::string node =
        "<div typeof='sioc:Item foaf:Document'><span property='dc:date dc:created' content=2024-05-01 "
        "rel='sioc:has_creator'>By <a typeof='sioc:UserAccount' property='foaf:name'>ada</a></span></div>";
    REQUIRE(told("<div vocab='https://schema.org/' typeof=Article><b property=author typeof=Person>"
                 "<i property=name>Ada Merrow</i></b></div>",
                 author) == "Ada Merrow");
    REQUIRE(gather_facts(dom::parse_page(node)).facts.size() < 8);
}

TEST_CASE("microformats 1 and 2") {
    const std::string entry =
        "<div class='post hentry'><h2 class=entry-title>The weir</h2><abbr class=published title=2024-05-01T09:00>May"
        "</abbr><span class='author vcard'><a class='url fn n' href=/ada>Ada Merrow</a></span>"
        "<div class=entry-content><p class=author>Words</p></div></div>";
    REQUIRE(told(entry, headline) == "The weir");
    REQUIRE(told(entry, date_published) == "2024-05-01T09:00");
    REQUIRE(told(entry, author).starts_with("Ada Merrow"));
    REQUIRE(told("<article class=h-entry><h1 class=p-name>The weir</h1><a class='p-author h-card' href=/ada>Ada Merrow"
                 "</a><time class=dt-published datetime=2024-05-01>May</time></article>",
                 author) == "Ada Merrow");
    REQUIRE(told("<p class=author>Nobody said so", author).empty());
}

}  // namespace
}  // namespace offprint::html

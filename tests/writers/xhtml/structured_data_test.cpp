#include "writers/xhtml/structured_data.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "edition/edition.h"

using namespace offprint;
using Json = nlohmann::json;
using Catch::Matchers::Contains;

namespace {

template <class T>
Maybe<T> given(T value) {
    return Sourced<T>{std::move(value), Origin::front_matter, {}};
}

Agent agent(AgentKind kind, const std::string& name) {
    Agent made;
    made.kind = kind;
    made.name = name;
    return made;
}

Article article() {
    Article made;
    made.metadata.headline = given<std::string>("The lower weir");
    made.metadata.in_language = given<std::string>("en-GB");
    made.metadata.date_published = given(Date{2024, 8, 21});
    made.metadata.author = {agent(AgentKind::person, "Ada Merrow"), agent(AgentKind::organization, "Valley Wire")};
    made.body = {{Paragraph{{Inline{Text{"It rose."}}}}}};
    return made;
}

std::string written(const Article& made) {
    return xhtml::structured_data(made, edition::make_edition(made, "0.1.0"), {{"a.png", "images/1.png"}});
}

}  // namespace

TEST_CASE("what is known of an article is a NewsArticle of schema.org") {
    const Json json = Json::parse(written(article()));
    REQUIRE(json["@context"] == "https://schema.org");
    REQUIRE(json["@type"] == "NewsArticle");
    REQUIRE(json["headline"] == "The lower weir");
    REQUIRE(json["inLanguage"] == "en-GB");
    REQUIRE(json["datePublished"] == "2024-08-21");
    REQUIRE(json["author"][0] == Json{{"@type", "Person"}, {"name", "Ada Merrow"}});
    REQUIRE(json["author"][1]["@type"] == "Organization");
    REQUIRE_FALSE(json.contains("dateModified"));
}

TEST_CASE("a type that is known is named") {
    Article made = article();
    made.metadata.type = ArticleType::opinion;
    REQUIRE(Json::parse(written(made))["@type"] == "OpinionNewsArticle");
}

TEST_CASE("corrections and pictures are told with their words") {
    Article made = article();
    Note note;
    note.kind = NoteKind::correction;
    note.body = {{Paragraph{{Inline{Text{"The levy was 3 crowns."}}}}}};
    made.body.push_back({note});
    made.body.push_back({Figure{{Image{"a.png", "A weir", ""}}, {Inline{Text{"The weir."}}}, {}}});
    const Json json = Json::parse(written(made));
    REQUIRE(json["correction"][0]["text"] == "The levy was 3 crowns.");
    REQUIRE(json["image"][0]["contentUrl"] == "images/1.png");
    REQUIRE(json["image"][0]["caption"] == "The weir.");
}

TEST_CASE("no word ends the script element that it stands in, nor is it markup") {
    Article made = article();
    const std::string words = "</script><script>x()</script> <!-- & ]]> \uFFFF";
    made.metadata.headline = given(words);
    made.metadata.keywords = {words};
    const std::string json = written(made);
    REQUIRE(json.find_first_of("<>&") == std::string::npos);
    REQUIRE(json.find("\uFFFF") == std::string::npos);
    REQUIRE(Json::parse(json)["keywords"][0] == words);
}

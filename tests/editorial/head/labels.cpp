#include <catch2/catch.hpp>

#include "editorial/base/steps.h"

using namespace offprint;
using editorial::find_label;

namespace {

Block paragraph(std::string words) { return Block{Paragraph{{Inline{Text{std::move(words)}}}}}; }

Reading reading_of(std::vector<std::string> paragraphs) {
    Reading reading;
    for (std::string& words : paragraphs) reading.article.body.push_back(paragraph(std::move(words)));
    return reading;
}

}  // namespace

TEST_CASE("a kicker at the head becomes the label and tells the type") {
    const Reading found = find_label(reading_of({"Opinion", "The weir is a promise", "Water stands in the fields."}));
    REQUIRE(found.article.metadata.label->value == "Opinion");
    REQUIRE(found.article.metadata.type == ArticleType::opinion);
    REQUIRE(found.article.body.size() == 2);
    REQUIRE(found.ledger.entries.at(0).rule == "label");
    REQUIRE(found.ledger.entries.at(0).characters == 7);
}

TEST_CASE("labels of other languages and capitals are labels") {
    for (const char* words : {"OPINION", "Meinung", "Мнение", "Sponsored content", "Анализ", "Аналитика"}) {
        INFO(words);
        const Reading found = find_label(reading_of({words, "Water stands in the fields."}));
        REQUIRE(found.article.metadata.label.has_value() == (std::string(words) != "Анализ"));
    }
}

TEST_CASE("a label that the metadata have already is taken, another one stays") {
    Reading same = reading_of({"opinion", "Water."});
    same.article.metadata.label = Sourced<std::string>{"Opinion", Origin::front_matter, {}};
    REQUIRE(find_label(same).article.body.size() == 1);
    Reading other = reading_of({"Analysis", "Water."});
    other.article.metadata.label = Sourced<std::string>{"Opinion", Origin::front_matter, {}};
    REQUIRE(find_label(other).article.body.size() == 2);
}

TEST_CASE("prose and words further down are no label") {
    REQUIRE_FALSE(find_label(reading_of({"Opinion is divided.", "Water."})).article.metadata.label);
    REQUIRE_FALSE(find_label(reading_of({"Water.", "More water.", "Opinion"})).article.metadata.label);
    REQUIRE_FALSE(find_label(reading_of({"NewsArticle", "Water."})).article.metadata.label);
}

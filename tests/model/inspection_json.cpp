#include "model/inspection_json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace offprint;

TEST_CASE("the running text goes without captions, which stand apart") {
    Figure figure;
    figure.images.push_back({});
    figure.images.front().alt = "A weir";
    figure.caption = {{Text{"The weir in May"}}};
    figure.credit = {{Text{"Photo: Ada Merrow"}}};
    Reading reading;
    reading.article.body = {{Paragraph{{{Text{"The river rose."}}}}}, {figure}, {Paragraph{{{Text{"It fell."}}}}}};
    const auto json = nlohmann::json::parse(inspection_to_json(reading));
    REQUIRE(json["text"] == "The river rose.\n\nIt fell.");
    REQUIRE(json["captions"].size() == 1);
    REQUIRE(json["captions"][0]["caption"] == "The weir in May");
    REQUIRE(json["captions"][0]["credit"] == "Photo: Ada Merrow");
}

TEST_CASE("a dek that the source prints goes before the running text, one of the metadata does not") {
    Reading reading;
    reading.article.body = {{Paragraph{{{Text{"The river rose."}}}}}};
    reading.article.metadata.alternative_headline = Sourced<std::string>{"Oak, not concrete.", Origin::markup};
    REQUIRE(nlohmann::json::parse(inspection_to_json(reading))["text"] == "Oak, not concrete.\n\nThe river rose.");
    reading.article.metadata.alternative_headline->origin = Origin::meta;
    REQUIRE(nlohmann::json::parse(inspection_to_json(reading))["text"] == "The river rose.");
}

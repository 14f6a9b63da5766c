#include "model/json_schema.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "model/every_node.h"
#include "model/json.h"
#include "model/validator.h"
#include "random_article.h"
#include "temporary_folder.h"

using namespace offprint;
using offprint::testing::every_node;
using offprint::testing::verdicts_on;

namespace {

using Json = nlohmann::json;

Json schema() { return Json::parse(json_schema()); }

/// Every key of every object in the JSON, at any depth, but for policies, whose keys are the publisher's own.
void collect_keys(const Json& json, std::set<std::string>& keys) {
    for (const auto& [key, value] : json.items()) {
        if (json.is_object()) keys.insert(key);
        if (value.is_structured() && key != "policies") collect_keys(value, keys);
    }
}

std::set<std::string> properties_of(const Json& schema) {
    std::set<std::string> keys;
    const auto take = [&](const Json& object) {
        if (!object.contains("properties")) return;
        for (const auto& [key, ignored] : object["properties"].items()) keys.insert(key);
    };
    take(schema);
    for (const auto& definition : schema["$defs"]) {
        take(definition);
        for (const Json& choice : definition.value("oneOf", Json::array())) take(choice);
    }
    return keys;
}

std::vector<std::string> expected_outputs() {
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_SOURCE_DIR "/fixtures/expected")) {
        if (entry.path().extension() == ".json") texts.push_back(tests::contents(entry.path()));
    }
    return texts;
}

/// `places` are JSON pointers into the written article.
std::string damaged(const char* place, const Json& value) {
    Json json = Json::parse(to_json(every_node()));
    json[Json::json_pointer(place)] = value;
    return json.dump();
}
std::string without(const char* place) {
    Json json = Json::parse(to_json(every_node()));
    const Json::json_pointer pointer(place);
    json.at(pointer.parent_pointer()).erase(pointer.back());
    return json.dump();
}

std::string error_of(const std::string& text) {
    const Result<Article> article = from_json(text);
    return article ? "" : article.error().message;
}

/// What a schema can't say: how a table's rows cover its columns, which days there are.
bool is_beyond_a_schema(const std::string& message) {
    const auto has = [&](const char* words) { return message.find(words) != std::string::npos; };
    return has("of the table: ") || has("headerRows") || has("an ISO 8601 date is wanted") ||
           has("a whole number is wanted, not 1.0");
}

/// Something else at a place of the JSON, or nothing, or more.
Json with_one_change(const Json& json, testing::Dice& dice) {
    static const std::vector<Json> strange{nullptr,
                                           true,
                                           -1,
                                           0,
                                           7,
                                           1.5,
                                           1e300,
                                           5000000000U,
                                           "",
                                           "rumour",
                                           "ltr",
                                           "2024-13",
                                           "text",
                                           "paragraph",
                                           Json::array(),
                                           Json::object(),
                                           Json{{"type", "text"}},
                                           Json{"a", "b"}};
    const Json flat = json.flatten();
    auto leaf = flat.begin();
    std::advance(leaf, dice.below(flat.size()));
    Json::json_pointer place(leaf.key());
    for (std::size_t up = dice.below(4); up > 0 && !place.parent_pointer().empty(); --up) place.pop_back();
    Json changed = json;
    Json& parent = changed[place.parent_pointer()];
    switch (dice.below(4)) {
        case 0:
            if (parent.is_object()) parent.erase(place.back());
            break;
        case 1:
            if (parent.is_object()) parent[dice.pick(std::vector<std::string>{"colour", "type", "value"})] = "news";
            break;
        default: changed[place] = dice.pick(strange);
    }
    return changed;
}

}  // namespace

TEST_CASE("the schema is JSON of the 2020-12 draft, always the same, with a final line break") {
    REQUIRE(json_schema().back() == '\n');
    REQUIRE(json_schema() == json_schema());
    REQUIRE(schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema");
    REQUIRE(schema()["properties"]["offprint"]["const"] == json_version);
}

TEST_CASE("the schema has every key that an article with every kind of node has") {
    std::set<std::string> written;
    collect_keys(Json::parse(to_json(every_node())), written);
    const std::set<std::string> known = properties_of(schema());
    for (const std::string& key : written) {
        INFO(key);
        CHECK(known.count(key) == 1);
    }
}

TEST_CASE("the schema says what is required, what stands for a missing key, and that no other keys are known") {
    const Json definitions = schema()["$defs"];
    const Json& note = definitions["note"];
    CHECK(note["required"] == Json{"type", "kind", "body"});
    CHECK(note["properties"]["placement"] == Json{{"$ref", "#/$defs/placement"}, {"default", "inline"}});
    CHECK(note["properties"]["type"] == Json{{"const", "note"}});
    CHECK(note["additionalProperties"] == false);
    CHECK(definitions["placement"] == Json{{"enum", {"head", "inline", "foot"}}});
    CHECK(definitions["heading"]["properties"]["level"]["maximum"] == 6);
    CHECK(definitions["inline"]["properties"]["type"]["enum"].size() == 14);
    CHECK(definitions["inline"]["allOf"].size() == 14);
    CHECK(definitions["block"]["properties"]["type"]["enum"].size() == 10);
}

TEST_CASE("another program's validator takes every expected output, and every article that we write") {
    std::vector<std::string> texts = expected_outputs();
    REQUIRE(texts.size() >= 10);
    texts.push_back(to_json(every_node()));
    texts.push_back(to_json(Article{}));
    for (std::uint64_t seed = 0; seed < 30; ++seed) texts.push_back(to_json(testing::random_article(seed)));
    const std::vector<bool> verdicts = verdicts_on(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        INFO(texts[i]);
        CHECK(verdicts.at(i));
        CHECK(error_of(texts[i]).empty());
    }
}

TEST_CASE("what is damaged is refused by the validator and by us") {
    const std::vector<std::string> texts{
        damaged("/body/0/colour", "red"),
        damaged("/metadata/header", "A headline"),
        damaged("/edition", 1),
        damaged("/body/0/content/0/text", 5),
        damaged("/body/0/content", "words"),
        damaged("/metadata/headline", "a bare string"),
        damaged("/metadata/headline", nullptr),
        damaged("/metadata/isAccessibleForFree", "yes"),
        damaged("/body/1/level", 7),
        damaged("/body/1/level", 2.5),
        damaged("/body/1/source", {1, 2, 3}),
        damaged("/body/7/rows/0/0/columnSpan", 0),
        damaged("/body/10/kind", "rumour"),
        damaged("/body/10/confidence", 1.5),
        damaged("/body/10/date", "3 September"),
        damaged("/body/10/date", "2024-02-41"),
        damaged("/body/10/date", {{"year", "2024"}, {"precision", "year"}}),
        damaged("/body/10/date", {{"year", 2024}, {"month", 13}, {"precision", "month"}}),
        damaged("/metadata/type", "Newsarticle"),
        damaged("/metadata/extra/0", {"a", "b", "c"}),
        damaged("/metadata/publisher/value/policies/ethicsPolicy", 1),
        damaged("/body/9/images/0/type", "image"),
        damaged("/body/2/type", "poem"),
        damaged("/body/0/content/0/type", "paragraph"),
        damaged("/offprint", 2),
        damaged("/offprint", 0),
        damaged("/offprint", -1),
        damaged("/offprint", 18446744073709551615U),
        damaged("/offprint", "1"),
        without("/offprint"),
        without("/metadata"),
        without("/metadata/type"),
        without("/metadata/headline/value"),
        without("/metadata/author/0/name"),
        without("/body/0/type"),
        without("/body/0/content"),
        without("/body/10/body"),
        without("/footnotes/0/label"),
    };
    const std::vector<bool> verdicts = verdicts_on(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        INFO("damaged text " << i << ": " << error_of(texts[i]));
        CHECK_FALSE(verdicts.at(i));
        CHECK_FALSE(error_of(texts[i]).empty());
    }
}

TEST_CASE("the validator and we agree on articles with one random change") {
    const Json whole = Json::parse(to_json(every_node()));
    testing::Dice dice(1);
    std::vector<std::string> texts;
    for (int i = 0; i < 250; ++i) texts.push_back(with_one_change(whole, dice).dump());
    const std::vector<bool> verdicts = verdicts_on(texts);
    int refused = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string message = error_of(texts[i]);
        INFO("change " << i << ": " << message);
        refused += message.empty() ? 0 : 1;
        if (!is_beyond_a_schema(message)) CHECK(verdicts.at(i) == message.empty());
    }
    REQUIRE(refused > 80);
}

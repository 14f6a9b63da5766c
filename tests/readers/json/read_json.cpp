#include "readers/json/read_json.h"

#include <catch2/catch.hpp>

#include "model/json.h"

namespace offprint {
namespace {

Article sample() {
    Article article;
    article.metadata.headline = Sourced<std::string>{"A flood", Origin::front_matter, {}};
    article.metadata.provenance.input_sha256 = "ab";
    article.body.push_back({Paragraph{{{Text{"One."}}}}});
    return article;
}

}  // namespace

TEST_CASE("an article comes back from its JSON as it was") {
    const Result<Reading> reading = read_json({to_json(sample()), "a.json"});
    REQUIRE(reading.has_value());
    REQUIRE(reading->article == sample());
}

TEST_CASE("JSON that does not parse is an error that names the file") {
    const Result<Reading> reading = read_json({"{\"offprint\": 1,", "a.json"});
    REQUIRE_FALSE(reading.has_value());
    REQUIRE(reading.error().kind == ErrorKind::malformed);
    REQUIRE(reading.error().path == "a.json");
}

TEST_CASE("JSON that is some other thing is refused") {
    for (const char* text :
         {"", "[]", "7", "\"offprint\"", "{}", "{\"offprint\": 99}", "{\"offprint\": 1, \"body\": 3}"}) {
        INFO(text);
        REQUIRE_FALSE(read_json({text, "a.json"}).has_value());
    }
}

}  // namespace offprint

#include "writers/json/write_json.h"

#include <catch2/catch.hpp>

#include "model/every_node.h"
#include "model/json.h"

using namespace offprint;

TEST_CASE("an article is written as the model's JSON") {
    const Article article = testing::every_node();
    BufferSink sink;
    REQUIRE(write_json(article, {}, sink));
    REQUIRE(sink.bytes() == to_json(article));
}

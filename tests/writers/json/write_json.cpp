#include "writers/json/write_json.h"

#include <catch2/catch.hpp>

#include "model/every_node.h"
#include "model/json.h"

using namespace offprint;

namespace {

std::string written(const Publication& publication) {
    BufferSink sink;
    REQUIRE(write_json(publication, {}, sink));
    return sink.take();
}

}  // namespace

TEST_CASE("one article is an object, a bundle an array") {
    const Article article = testing::every_node();
    const std::string one = to_json(article);
    REQUIRE(written({{article}, ""}) == one);
    const std::string bare = one.substr(0, one.size() - 1);
    REQUIRE(written({{article, article}, "Both"}) == "[\n" + bare + ",\n" + bare + "\n]\n");
    REQUIRE(written({{}, ""}) == "[\n]\n");
}

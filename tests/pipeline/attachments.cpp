#include "pipeline/attachments.h"

#include <catch2/catch.hpp>

using namespace offprint;

TEST_CASE("the input is attached as it came, and the article as JSON beside it") {
    Article article;
    article.metadata.provenance.input_media_type = "text/markdown";
    const std::vector<Attachment> files = pipeline::source_attachments({"# Rain\n", "exports/rain.md"}, article);
    REQUIRE(files.size() == 2);
    REQUIRE(files[0] == Attachment{"rain.md", "text/markdown", Relationship::source, "# Rain\n"});
    REQUIRE(files[1].name == "rain.offprint.json");
    REQUIRE(files[1].relationship == Relationship::data);
    REQUIRE(files[1].bytes.starts_with("{"));
}

TEST_CASE("standard input is attached under a name of its own") {
    const std::vector<Attachment> files = pipeline::source_attachments({"Rain.", "-"}, {});
    REQUIRE(files[0].name == "source");
    REQUIRE(files[0].media_type == "application/octet-stream");
    REQUIRE(files[1].name == "source.offprint.json");
}

#include "readers/text/read_text.h"

#include <catch2/catch.hpp>

#include "model/walk.h"

namespace offprint {
namespace {

Reading read(std::string_view bytes) {
    Result<Reading> reading = read_text({bytes, "a.txt"});
    REQUIRE(reading.has_value());
    return std::move(*reading);
}

std::string words(const Block& block) { return plain_text(std::get<Paragraph>(block.node).content); }

}  // namespace

TEST_CASE("blank lines part the paragraphs of a plain text") {
    const Blocks body = read("One.\n\n \t\nTwo.\n").article.body;
    REQUIRE(body.size() == 2);
    REQUIRE(words(body[0]) == "One.");
    REQUIRE(words(body[1]) == "Two.");
}

TEST_CASE("the lines of a hard-wrapped paragraph are joined by soft breaks") {
    const Blocks body = read("The river\n  rose at night.").article.body;
    const Inlines expected{{Text{"The river"}}, {SoftBreak{}}, {Text{"rose at night."}}};
    REQUIRE(std::get<Paragraph>(body.at(0).node).content == expected);
}

TEST_CASE("marks of Markdown are only signs in a plain text") {
    const Blocks body = read("# Not a heading\n\n* not a list\n\n_no_ emphasis").article.body;
    REQUIRE(body.size() == 3);
    REQUIRE(words(body[0]) == "# Not a heading");
    REQUIRE(words(body[1]) == "* not a list");
    REQUIRE(words(body[2]) == "_no_ emphasis");
}

TEST_CASE("a row of hyphens or stars parts sections") {
    const Blocks body = read("One.\n\n* * *\n\nTwo.\n---\nThree.").article.body;
    REQUIRE(body.size() == 5);
    REQUIRE(std::holds_alternative<ThematicBreak>(body[1].node));
    REQUIRE(std::holds_alternative<ThematicBreak>(body[3].node));
}

TEST_CASE("a block knows the lines and columns that it came from") {
    const Blocks body = read("\n\n  One\ntwo\n\nThree").article.body;
    REQUIRE(body.at(0).source == SourceRange{{3, 3}, {4, 3}});
    REQUIRE(body.at(1).source == SourceRange{{6, 1}, {6, 5}});
}

TEST_CASE("lines are counted from the top of the file, front matter included") {
    const Reading reading = read("---\ntitle: A flood\n---\n\nOne.");
    REQUIRE(reading.article.metadata.headline->value == "A flood");
    REQUIRE(reading.article.body.at(0).source.begin == SourcePosition{5, 1});
}

TEST_CASE("an empty input gives an empty article and says so") {
    const Reading reading = read("");
    REQUIRE(reading.article.body.empty());
    REQUIRE(reading.diagnostics.at(0).finding == "empty-input");
}

TEST_CASE("bytes that are no text are refused with what to do") {
    const std::string picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06\0\0\0\\r\xa8", 33);
    const Result<Reading> reading = read_text({picture, "a.txt"});
    REQUIRE_FALSE(reading.has_value());
    REQUIRE(reading.error().kind == ErrorKind::malformed);
    REQUIRE(reading.error().message.find("binary file") != std::string::npos);
}

TEST_CASE("what is no UTF-8 is replaced and counted, the rest is kept") {
    const Reading reading = read("Caf\xC3\xA9 and t\xFFime went by on the river.");
    REQUIRE(words(reading.article.body.at(0)) == "Café and t\xEF\xBF\xBDime went by on the river.");
    REQUIRE(reading.diagnostics.at(0).finding == "encoding-replaced");
}

TEST_CASE("UTF-16 with a byte order mark is read as what it says") {
    const std::string bytes("\xFF\xFEO\0n\0e\0\n\0\n\0\xE9\0", 14);
    const Reading reading = read(bytes);
    REQUIRE(reading.article.metadata.provenance.encoding == "utf-16le");
    REQUIRE(words(reading.article.body.at(1)) == "é");
}

}  // namespace offprint

#include <catch2/catch.hpp>

#include "editorial/base/steps.h"

using namespace offprint;
using editorial::find_plain_headline;

namespace {

/// A plain text's paragraphs, two lines apart.
Reading text_of(std::vector<std::string> paragraphs) {
    Reading reading;
    reading.article.metadata.provenance.input_media_type = "text/plain";
    std::uint32_t line = 1;
    for (std::string& words : paragraphs) {
        reading.article.body.push_back(Block{Paragraph{{Inline{Text{std::move(words)}}}}, {{line, 1}, {line, 80}}});
        line += 2;
    }
    return reading;
}

void put_byline(Reading& reading, std::uint32_t line) {
    reading.article.metadata.byline =
        Sourced<std::string>{"By Ada Merrow", Origin::text_pattern, {{line, 1}, {line, 20}}};
}

const std::string prose =
    "Water now stands in the lower fields, and nobody who signed the drainage plan thirty years ago is left to be "
    "asked "
    "what was meant by it, or who was to pay for the pumps that it needs.";

std::string headline_of(const Reading& reading) {
    return reading.article.metadata.headline ? reading.article.metadata.headline->value : "";
}

}  // namespace

TEST_CASE("a first line above the byline is the headline, the line between them the dek") {
    Reading reading = text_of({"The weir is a promise", "Nobody remembers to whom it was made.", "x", prose});
    reading.article.body.erase(reading.article.body.begin() + 2);
    put_byline(reading, 5);
    const Reading found = find_plain_headline(reading);
    REQUIRE(headline_of(found) == "The weir is a promise");
    REQUIRE(found.article.metadata.alternative_headline->value == "Nobody remembers to whom it was made.");
    REQUIRE(found.article.body.size() == 1);
    REQUIRE(found.ledger.entries.size() == 2);
}

TEST_CASE("a first line above a long paragraph is a headline") {
    REQUIRE(headline_of(find_plain_headline(text_of({"Who pays for the weir?", prose}))) == "Who pays for the weir?");
}

TEST_CASE("a sentence, an address, a single word and a line above short ones are none") {
    REQUIRE(headline_of(find_plain_headline(text_of({"Nobody pays for the weir.", prose}))).empty());
    REQUIRE(headline_of(find_plain_headline(text_of({"Dear Ada,", prose}))).empty());
    REQUIRE(headline_of(find_plain_headline(text_of({"Marshfield", prose}))).empty());
    REQUIRE(headline_of(find_plain_headline(text_of({"The weir is a promise", "And so it goes"}))).empty());
    REQUIRE(headline_of(find_plain_headline(text_of({"and then they left", prose}))).empty());
    REQUIRE(headline_of(find_plain_headline(text_of({prose, prose}))).empty());
}

TEST_CASE("a headline that is known is not looked for, and Markdown has marks for its own") {
    Reading known = text_of({"The weir is a promise", prose});
    known.article.metadata.headline = Sourced<std::string>{"Another", Origin::flag, {}};
    REQUIRE(find_plain_headline(known).article.body.size() == 2);
    Reading markdown = text_of({"The weir is a promise", prose});
    markdown.article.metadata.provenance.input_media_type = "text/markdown";
    REQUIRE(find_plain_headline(markdown).article.body.size() == 2);
}

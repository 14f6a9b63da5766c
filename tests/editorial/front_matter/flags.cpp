#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

Reading flagged(const std::vector<std::pair<std::string, std::string>>& flags) {
    EditOptions options;
    options.metadata = flags;
    Reading given;
    given.article.body.push_back(Block{Paragraph{{Inline{Text{"It stands."}}}}});
    Result<Reading> reading = apply_flags(std::move(given), options);
    REQUIRE(reading);
    return std::move(*reading);
}

}  // namespace

TEST_CASE("flags for a list add up, of flags for one value the last holds") {
    const Metadata metadata =
        flagged({{"title", "A"}, {"title", "B"}, {"author", "Ada Byron"}, {"author", "Ben Ode"}, {"tags", "x, y"}})
            .article.metadata;
    REQUIRE(metadata.headline->value == "B");
    REQUIRE(metadata.author.size() == 2);
    REQUIRE(metadata.keywords == std::vector<std::string>{"x", "y"});
}

TEST_CASE("each flag has its entry in the ledger") {
    const Reading reading = flagged({{"title", "A"}, {"mood", "calm"}, {"correction", "Older."}});
    REQUIRE(reading.ledger.entries.size() == 3);
    REQUIRE(reading.ledger.entries.at(0).rule == "flag");
    REQUIRE(reading.ledger.entries.at(0).after == "headline: A");
    REQUIRE(reading.ledger.entries.at(1).after == "extra.mood: calm");
    REQUIRE(reading.ledger.entries.at(2).after == "note: Older.");
}

TEST_CASE("an unknown key of a flag is kept and reported") {
    const Reading reading = flagged({{"autor", "Ada Byron"}});
    REQUIRE(reading.article.metadata.extra.at(0).second == "Ada Byron");
    REQUIRE(reading.diagnostics.at(0).finding == "flag-unknown-key");
    REQUIRE(reading.diagnostics.at(0).message.find("autor") != std::string::npos);
}

TEST_CASE("notes of flags keep their order, and a date of a flag is read by the language of another") {
    const Reading reading = flagged({{"note", "One."}, {"note", "Two."}, {"date", "3/4/2024"}, {"lang", "en-GB"}});
    REQUIRE(plain_text(Blocks{reading.article.body.at(0)}) == "One.");
    REQUIRE(plain_text(Blocks{reading.article.body.at(1)}) == "Two.");
    REQUIRE(to_iso(reading.article.metadata.date_published->value) == "2024-04-03");
    REQUIRE(std::get<Note>(reading.article.body.at(0).node).origin == Origin::flag);
}

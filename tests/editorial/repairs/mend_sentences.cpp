#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

Inline text(const char* words) { return Inline{Text{words}}; }

Reading repaired(Inlines content) {
    Reading reading;
    reading.article.body.push_back(Block{Paragraph{std::move(content)}});
    return mend_sentences(std::move(reading), {});
}

Inlines content_of(const Reading& reading, std::size_t index) {
    return std::get<Paragraph>(reading.article.body.at(index).node).content;
}

}  // namespace

TEST_CASE("a glue inside nested inlines leaves the structure on both sides") {
    const Reading reading =
        repaired({text("He "), Inline{Emphasis{{Inline{Strong{{text("closed it.The room")}}}}}}, text(" was still.")});
    REQUIRE(reading.article.body.size() == 2);
    REQUIRE(content_of(reading, 0) == Inlines{text("He "), Inline{Emphasis{{Inline{Strong{{text("closed it.")}}}}}}});
    REQUIRE(content_of(reading, 1) ==
            Inlines{Inline{Emphasis{{Inline{Strong{{text("The room")}}}}}}, text(" was still.")});
}

TEST_CASE("a glue between inlines parts them") {
    const Reading reading = repaired({Inline{Emphasis{{text("It ended.")}}}, text("The room was still.")});
    REQUIRE(reading.article.body.size() == 2);
    REQUIRE(content_of(reading, 1) == Inlines{text("The room was still.")});
}

TEST_CASE("code is neither parted nor closed up") {
    const Inlines content{text("Call "), Inline{Code{"it.The , x"}}, text(" once.")};
    const Reading reading = repaired(content);
    REQUIRE(content_of(reading, 0) == content);
    REQUIRE(reading.ledger.entries.empty());
}

TEST_CASE("a space before a comma is closed across a link's edge") {
    const Reading reading = repaired({Inline{Link{"a.html", "", {text("the pact ")}}}, text(", they say, holds.")});
    REQUIRE(plain_text(content_of(reading, 0)) == "the pact, they say, holds.");
    REQUIRE(std::holds_alternative<Link>(content_of(reading, 0).at(0).node));
}

TEST_CASE("each repair is in the ledger with the words before and after") {
    const Reading reading = repaired({text("It was over.The pact , they say, holds.")});
    REQUIRE(reading.ledger.entries.size() == 2);
    for (const LedgerEntry& entry : reading.ledger.entries) {
        CHECK(entry.disposition == Disposition::repaired);
        CHECK(entry.before != entry.after);
    }
}

TEST_CASE("notes, tables, code blocks and headings keep their words as they are") {
    const Inlines glued{text("It was over.The pact , they say, holds.")};
    Reading reading;
    Note note;
    note.body = {Block{Paragraph{glued}}};
    reading.article.body = {Block{note}, Block{CodeBlock{"", "a.The , b"}}, Block{Heading{2, "", glued}}};
    const Blocks before = reading.article.body;
    REQUIRE(mend_sentences(std::move(reading), {}).article.body == before);
}

TEST_CASE("paragraphs in quotes and lists are repaired where they stand") {
    const Inlines glued{text("It was over.The pact holds.")};
    Reading reading;
    List list;
    list.items.push_back(ListItem{TaskState::none, {Block{Paragraph{glued}}}});
    reading.article.body = {Block{BlockQuote{{Block{Paragraph{glued}}}, {}}}, Block{list}};
    const Reading result = mend_sentences(std::move(reading), {});
    REQUIRE(std::get<BlockQuote>(result.article.body.at(0).node).content.size() == 2);
    REQUIRE(std::get<List>(result.article.body.at(1).node).items.at(0).content.size() == 2);
}

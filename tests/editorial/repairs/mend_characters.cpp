#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "editorial/edit.h"
#include "model/account.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

const Inlines broken{Inline{Text{"cafÃ© &amp; har\u00ADbour"}}};
const Inlines sound{Inline{Text{"café & harbour"}}};

Block paragraph(const Inlines& content) { return Block{Paragraph{content}}; }

Blocks every_kind(const Inlines& content) {
    List list;
    list.items.push_back(ListItem{TaskState::none, {paragraph(content)}});
    Table table;
    table.columns = {ColumnAlignment::none};
    table.rows = {{TableCell{{paragraph(content)}}}};
    table.caption = content;
    Note note;
    note.body = {paragraph(content)};
    Figure figure;
    figure.caption = figure.credit = content;
    return {paragraph(content),
            Block{Heading{2, "", content}},
            Block{BlockQuote{{paragraph(content)}, content}},
            Block{list},
            Block{DefinitionList{{Definition{content, {paragraph(content)}}}}},
            Block{table},
            Block{note},
            Block{figure}};
}

}  // namespace

TEST_CASE("characters are mended in every kind of block and in footnotes, one repair after the other") {
    Reading reading;
    reading.article.body = every_kind(broken);
    reading.article.footnotes = {Footnote{"1", {paragraph(broken)}}};
    const Reading result = mend_characters(std::move(reading), {});
    REQUIRE(result.article.body == every_kind(sound));
    REQUIRE(result.article.footnotes.at(0).content == Blocks{paragraph(sound)});
}

TEST_CASE("what is code and what was given beside the source stays as it is") {
    Note given;
    given.origin = Origin::front_matter;
    given.body = {paragraph(broken)};
    Reading reading;
    reading.article.body = {Block{given}, Block{CodeBlock{"", "cafÃ© &amp;"}}, paragraph({Inline{Code{"Ã© &amp;"}}})};
    const Blocks before = reading.article.body;
    const Reading result = mend_characters(std::move(reading), {});
    REQUIRE(result.article.body == before);
    REQUIRE(result.ledger.entries.empty());
}

TEST_CASE("each repair is in the ledger under its rule, with the words around it and its block's place") {
    Reading reading;
    reading.article.body = {paragraph(broken)};
    reading.article.body[0].source = {{7, 1}, {7, 30}};
    const Reading result = mend_characters(std::move(reading), {});
    REQUIRE(result.ledger.entries.size() == 3);
    CHECK(result.ledger.entries[0].rule == "escaped-entities");
    CHECK(result.ledger.entries[0].before == "cafÃ© &amp; har\u00ADbour");
    CHECK(result.ledger.entries[0].after == "cafÃ© & har\u00ADbour");
    CHECK(result.ledger.entries[1].rule == "mojibake");
    CHECK(result.ledger.entries[2].rule == "soft-hyphens");
    CHECK(result.ledger.entries[2].source.begin.line == 7);
}

TEST_CASE("a repair that is not wanted is not made") {
    Reading reading;
    reading.article.body = {paragraph(broken)};
    EditOptions options;
    options.repairs = {"soft-hyphens"};
    const Reading result = mend_characters(std::move(reading), options);
    REQUIRE(plain_text(result.article.body) == "cafÃ© &amp; harbour");
}

TEST_CASE("words mended across the edges of emphasis stand where they began") {
    Reading reading;
    reading.article.body = {
        paragraph({Inline{Text{"caf"}}, Inline{Emphasis{{Inline{Text{"Ã"}}}}}, Inline{Text{"© x"}}})};
    const Reading result = mend_characters(std::move(reading), {});
    REQUIRE(result.article.body.at(0) ==
            paragraph({Inline{Text{"caf"}}, Inline{Emphasis{{Inline{Text{"é"}}}}}, Inline{Text{" x"}}}));
}

TEST_CASE("the account of mended characters adds up") {
    Reading reading;
    reading.article.body = every_kind(broken);
    reading.article.footnotes = {Footnote{"1", {paragraph(broken)}}};
    reading.article.metadata.headline = Sourced<std::string>{"The harbour", Origin::flag};
    const Result<Reading> result = edit(std::move(reading), {});
    REQUIRE(result.has_value());
    CHECK(unaccounted(result->ledger) == 0);
}

#include "model/walk.h"

#include <catch2/catch.hpp>

#include "model/every_node.h"

using namespace offprint;
using offprint::testing::every_inline;
using offprint::testing::every_node;
using offprint::testing::paragraph;
using offprint::testing::words;

TEST_CASE("plain text is what would be read aloud") {
    REQUIRE(plain_text(Blocks{every_inline()}) == "Plain leaning bold both\nstruck2ix = 1linka fieldxONU");
}

TEST_CASE("blocks are parted by a blank line, cells by a tab, rows by a line break") {
    const Table table{{ColumnAlignment::none, ColumnAlignment::none},
                      1,
                      {{{{paragraph("a")}}, {{paragraph("b")}}}, {{{paragraph("c")}}, {}}},
                      words("Caption")};
    REQUIRE(plain_text(Blocks{paragraph("One."), {table}, paragraph("Two.")}) == "One.\n\nCaption\na\tb\nc\t\n\nTwo.");
}

TEST_CASE("a block without words leaves no blank lines") {
    REQUIRE(plain_text(Blocks{paragraph("One."), {ThematicBreak{}}, paragraph(""), paragraph("Two.")}) ==
            "One.\n\nTwo.");
}

TEST_CASE("a note's words begin with its label") {
    Note note;
    note.label = "Editor's note:";
    note.body = {paragraph("First."), paragraph("Second.")};
    REQUIRE(plain_text(Blocks{{note}}) == "Editor's note: First.\n\nSecond.");
}

TEST_CASE("lists, definitions, quotes and figures are read in order") {
    const Blocks blocks{
        {List{ListKind::bullet, 1, true, {{TaskState::none, {paragraph("one")}}, {TaskState::none, {}}}}},
        {DefinitionList{{{words("term"), {paragraph("meaning")}}}}},
        {BlockQuote{{paragraph("quoted")}, words("speaker")}},
        {Figure{{{"a.png", "alt", ""}, {"b.png", "", ""}}, words("caption"), words("credit")}}};
    REQUIRE(plain_text(blocks) == "one\n\nterm\n\nmeaning\n\nquoted\n\nspeaker\n\nalt\n\ncaption\n\ncredit");
}

TEST_CASE("every block is visited, a container before its content") {
    const Blocks blocks{
        {BlockQuote{{{List{ListKind::bullet, 1, true, {{TaskState::none, {paragraph("a")}}}}}}, {}}},
        {DefinitionList{{{words("t"), {paragraph("b")}}}}},
        {Table{{ColumnAlignment::none}, 0, {{{{paragraph("c")}}}}, {}}},
    };
    std::vector<std::size_t> kinds;
    for_each_block(blocks, [&](const Block& block) { kinds.push_back(block.node.index()); });
    const std::size_t quote = Block{BlockQuote{}}.node.index();
    const std::size_t list = Block{List{}}.node.index();
    const std::size_t text = Block{Paragraph{}}.node.index();
    const std::size_t definitions = Block{DefinitionList{}}.node.index();
    const std::size_t table = Block{Table{}}.node.index();
    REQUIRE(kinds == std::vector<std::size_t>{quote, list, text, definitions, text, table, text});
}

TEST_CASE("every inline is visited in document order") {
    const Blocks blocks{
        {BlockQuote{{{Paragraph{{{Strong{{{Emphasis{words("1")}}, {Text{"2"}}}}}}}}}, words("3")}},
        {DefinitionList{{{words("4"), {paragraph("5")}}}}},
        {Table{{ColumnAlignment::none}, 0, {{{{paragraph("7")}}}}, words("6")}},
        {Figure{{}, words("8"), words("9")}},
    };
    std::string seen;
    for_each_inline(blocks, [&](const Inline& item) {
        if (const auto* text = std::get_if<Text>(&item.node)) seen += text->text;
    });
    REQUIRE(seen == "123456789");
}

TEST_CASE("an article without sources differs from it in nothing else") {
    const Article bare = without_sources(every_node());
    REQUIRE(bare != every_node());
    REQUIRE(plain_text(bare.body) == plain_text(every_node().body));
    REQUIRE(bare.metadata.headline->source == SourceRange{});
    REQUIRE(bare.metadata.headline->origin == Origin::front_matter);
    REQUIRE(bare.metadata.author[0].source == SourceRange{});
    REQUIRE(bare.footnotes[0].source == SourceRange{});
    for_each_block(bare.body, [](const Block& block) { REQUIRE_FALSE(block.source.is_known()); });
}

#include "writers/text/written.h"

using namespace offprint;
using namespace offprint::testing;

TEST_CASE("headings are underlined") {
    CHECK(written(Blocks{{Heading{2, "", words("Wet fields")}}, paragraph("a"), {Heading{3, "", words("May")}}}) ==
          "Wet fields\n----------\n\na\n\nMay\n~~~\n");
    CHECK(written(Blocks{{Heading{2, "", words("低地")}}}) == "低地\n----\n");
}

TEST_CASE("quotations have '> ' at every line and end with who said it") {
    CHECK(written(Blocks{{BlockQuote{{paragraph("one"), {BlockQuote{{paragraph("two")}, {}}}}, words("A. Name")}}}) ==
          "> one\n>\n> > two\n>\n> — A. Name\n");
}

TEST_CASE("list items hang by their marker") {
    CHECK(written(Blocks{{List{ListKind::bullet, 1, true, {item({paragraph("one two three four five six")})}}}}, 21) ==
          "- one two three four\n  five six\n");
    CHECK(written(Blocks{{List{ListKind::ordered, 9, true, {item({paragraph("a")}), item({paragraph("b")})}}}}) ==
          " 9. a\n10. b\n");
}

TEST_CASE("tight lists have no blank lines, loose ones have") {
    const List inner{ListKind::bullet, 1, true, {item({paragraph("b")})}};
    CHECK(
        written(Blocks{{List{ListKind::bullet, 1, true, {item({paragraph("a"), {inner}}), item({paragraph("c")})}}}}) ==
        "- a\n  - b\n- c\n");
    CHECK(written(Blocks{{List{ListKind::bullet, 1, false, {item({paragraph("a")}), item({paragraph("c")})}}}}) ==
          "- a\n\n- c\n");
}

TEST_CASE("tasks show their state, empty items their marker") {
    const List tasks{ListKind::bullet,
                     1,
                     true,
                     {{TaskState::done, {paragraph("a")}}, {TaskState::open, {paragraph("b")}}, {TaskState::none, {}}}};
    CHECK(written(Blocks{{tasks}}) == "- [x] a\n- [ ] b\n-\n");
}

TEST_CASE("a term stands over its definition") {
    CHECK(written(Blocks{{DefinitionList{{{words("Sluice"), {paragraph("A gate.")}}, {words("Weir"), {}}}}}}) ==
          "Sluice\n  A gate.\n\nWeir\n");
}

TEST_CASE("code is verbatim, indented by four") {
    CHECK(written(Blocks{{CodeBlock{"cpp", "if (x) {\n\ty();  \n\n\n}\n"}}}) ==
          "    if (x) {\n        y();\n\n\n    }\n");
    CHECK(written(Blocks{{CodeBlock{"", std::string(80, 'x')}}}) == "    " + std::string(80, 'x') + "\n");
}

TEST_CASE("a table's columns are aligned by display width") {
    const Table table{{ColumnAlignment::left, ColumnAlignment::right},
                      1,
                      {{cell("Place"), cell("Cost")}, {cell("低地"), cell("4.1m")}, {cell("Lincoln"), cell("12m")}},
                      words("Costs")};
    CHECK(written(Blocks{{table}}) ==
          "Costs\n\n"
          "Place    Cost\n"
          "-------  ----\n"
          "低地     4.1m\n"
          "Lincoln   12m\n");
}

TEST_CASE("a table that is too wide becomes records") {
    const Table table{{ColumnAlignment::none, ColumnAlignment::none},
                      1,
                      {{cell("Year"), cell("Cost of it")}, {cell("2023"), cell("four million")}, {cell("2024"), {}}},
                      {}};
    CHECK(written(Blocks{{table}}, 16) == "Year: 2023\nCost of it: four\n  million\n\nYear: 2024\n");
}

TEST_CASE("cells that span stand in their first place") {
    const Table table{
        {ColumnAlignment::none, ColumnAlignment::none, ColumnAlignment::none},
        0,
        {{{{paragraph("tall")}, 1, 2, false}, {{paragraph("wide")}, 2, 1, false}}, {cell("a"), cell("b")}},
        {}};
    CHECK(written(Blocks{{table}}) == "tall  wide\n      a     b\n");
}

TEST_CASE("whatever a cell holds is one line") {
    const TableCell odd{{{Heading{2, "", words("h")}},
                         {List{ListKind::bullet, 1, true, {item({paragraph("a")}), item({paragraph("b")})}}},
                         {CodeBlock{"", "x\ny"}}}};
    CHECK(written(Blocks{{Table{{ColumnAlignment::none}, 0, {{odd}}, {}}}}) == "h a; b x y\n");
}

TEST_CASE("a figure is its words in brackets") {
    const auto figure = [](std::optional<std::string> alt, Inlines caption, Inlines credit) {
        return written(Blocks{{Figure{{{"a.png", std::move(alt), ""}}, std::move(caption), std::move(credit)}}});
    };
    CHECK(figure("a field", words("In May"), words("A. Name")) == "[Image: a field. In May. Photo: A. Name]\n");
    CHECK(figure("", words("In May."), {}) == "[Image: In May.]\n");
    CHECK(figure("a field", {}, words("Picture: A. Name")) == "[Image: a field. Picture: A. Name]\n");
    CHECK(figure(std::nullopt, {}, {}) == "[Image]\n");
    CHECK(figure("", {}, {}).empty());
}

TEST_CASE("a note's brackets hold all its blocks") {
    Note note;
    note.label = "Editor's note:";
    note.body = {paragraph("one"), {List{ListKind::bullet, 1, true, {item({paragraph("two")})}}}};
    CHECK(written(Blocks{{note}}) == "[Editor's note: one\n\n- two\n\n]\n");
    note.body = {paragraph("one"), paragraph("two")};
    CHECK(written(Blocks{{note}}) == "[Editor's note: one\n\ntwo]\n");
    note.body = {};
    CHECK(written(Blocks{{note}}) == "[Editor's note:]\n");
}

TEST_CASE("blocks without words leave nothing") {
    CHECK(written(Blocks{paragraph("a"),
                         paragraph(" \u200B"),
                         {List{}},
                         {BlockQuote{}},
                         {Table{}},
                         {CodeBlock{}},
                         {ThematicBreak{}},
                         paragraph("b")}) == "a\n\n* * *\n\nb\n");
}

#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/markdown/read_markdown.h"

using namespace offprint;

namespace {

Reading read(const std::string& markdown) {
    Result<Reading> reading = read_markdown({markdown, "article.md"});
    REQUIRE(reading);
    return std::move(*reading);
}

Blocks body(const std::string& markdown) { return without_sources(read(markdown).article).body; }

Inlines words(const std::string& text) { return {{Text{text}}}; }
Block paragraph(const std::string& text) { return {Paragraph{words(text)}}; }

template <class Node>
Node first(const std::string& markdown) {
    const Blocks blocks = body(markdown);
    REQUIRE_FALSE(blocks.empty());
    REQUIRE(std::holds_alternative<Node>(blocks.front().node));
    return std::get<Node>(blocks.front().node);
}

bool has_finding(const Reading& reading, const std::string& finding) {
    for (const Diagnostic& diagnostic : reading.diagnostics) {
        if (diagnostic.finding == finding) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("headings keep their levels, the first one too") {
    REQUIRE(first<Heading>("# One") == Heading{1, "", words("One")});
    REQUIRE(first<Heading>("Two\n---") == Heading{2, "", words("Two")});
}

TEST_CASE("lists know their kind, start, tightness and tasks") {
    const List tight = first<List>("3. a\n4. b");
    REQUIRE(
        tight ==
        List{ListKind::ordered, 3, true, {{TaskState::none, {paragraph("a")}}, {TaskState::none, {paragraph("b")}}}});
    REQUIRE_FALSE(first<List>("- a\n\n- b").tight);
    const List tasks = first<List>("- [ ] a\n- [x] b");
    REQUIRE(tasks.items.at(0).task == TaskState::open);
    REQUIRE(tasks.items.at(1).task == TaskState::done);
}

TEST_CASE("a quote holds blocks") {
    REQUIRE(first<BlockQuote>("> a\n>\n> b").content == Blocks{paragraph("a"), paragraph("b")});
}

TEST_CASE("code keeps its lines and its language") {
    REQUIRE(first<CodeBlock>("```cpp extra\na\n\n  b\n```") == CodeBlock{"cpp", "a\n\n  b"});
    REQUIRE(first<CodeBlock>("    a") == CodeBlock{"", "a"});
}

TEST_CASE("a table has alignments, a head and even rows") {
    const Table table = first<Table>("a | b | c\n:-- | :-: | --:\n1 | *2*\n");
    REQUIRE(table.columns == std::vector{ColumnAlignment::left, ColumnAlignment::center, ColumnAlignment::right});
    REQUIRE(table.header_rows == 1);
    REQUIRE(table.rows.size() == 2);
    REQUIRE(table.rows[0][0].is_header);
    REQUIRE(table.rows[0][0].content == Blocks{paragraph("a")});
    REQUIRE(table.rows[1].size() == 3);
    REQUIRE(table.rows[1][1].content == Blocks{{Paragraph{{{Emphasis{words("2")}}}}}});
    REQUIRE(table.rows[1][2].content.empty());
}

TEST_CASE("a thematic break is one") { REQUIRE(body("***") == Blocks{{ThematicBreak{}}}); }

TEST_CASE("a paragraph that is one image is a figure, its title the caption") {
    Figure figure;
    figure.images = {{"a.png", "A cat", ""}};
    figure.caption = words("The cat");
    REQUIRE(first<Figure>("![A cat](a.png \"The cat\")") == figure);
    REQUIRE(body("![A cat](a.png)\n*below*").size() == 1);
    REQUIRE(std::holds_alternative<Paragraph>(body("![A cat](a.png)\n*below*").front().node));
}

TEST_CASE("an image without words for it says nothing of being decorative") {
    REQUIRE(first<Figure>("![](a.png)").images.front().alt == std::nullopt);
}

TEST_CASE("footnotes come in order of first reference, those never referred to last") {
    const Article article = read("One[^b] two[^A].\n\n[^a]: A[^c]\n[^z]: Z\n[^b]: B\n[^c]: C").article;
    std::vector<std::string> labels;
    for (const Footnote& footnote : article.footnotes) labels.push_back(footnote.label);
    REQUIRE(labels == std::vector<std::string>{"b", "a", "c", "z"});
    const auto& content = std::get<Paragraph>(article.body.at(0).node).content;
    REQUIRE(content.at(1) == Inline{FootnoteReference{"b"}});
    REQUIRE(content.at(3) == Inline{FootnoteReference{"a"}});
    REQUIRE(article.body.size() == 1);
}

TEST_CASE("a second footnote of the same label is kept as text") {
    const Reading reading = read("One[^a].\n\n[^a]: A\n\n[^a]: again");
    REQUIRE(has_finding(reading, "footnote-duplicate"));
    REQUIRE(plain_text(reading.article.body).find("again") != std::string::npos);
}

TEST_CASE("a footnote's mark in code is code") {
    REQUIRE(first<CodeBlock>("```\n[^a]: A\n[^a]: B\n```").text == "[^a]: A\n[^a]: B");
}

TEST_CASE("blocks know their lines in the whole input") {
    const Article article = read("---\ntitle: T\n---\n\nOne\ntwo.\n\n> three[^a]\n\n[^a]: note\n").article;
    REQUIRE(article.body.at(0).source == SourceRange{{5, 1}, {6, 4}});
    REQUIRE(article.body.at(1).source.begin == SourcePosition{8, 1});
    REQUIRE(article.footnotes.at(0).source.begin.line == 10);
}

TEST_CASE("the provenance tells how the bytes were read") {
    const std::string bytes("\xFF\xFEH\0i\0", 6);
    const Provenance utf16 = read(bytes).article.metadata.provenance;
    REQUIRE(utf16.encoding == "utf-16le");
    REQUIRE(utf16.input_media_type == "text/markdown");
    REQUIRE(utf16.input_bytes == 6);
}

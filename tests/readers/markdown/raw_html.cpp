#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/markdown/read_markdown.h"

using namespace offprint;

namespace {

Article read(const std::string& markdown) {
    Result<Reading> reading = read_markdown({markdown, "article.md"});
    REQUIRE(reading);
    return std::move(reading->article);
}

Blocks body(const std::string& markdown) { return without_sources(read(markdown)).body; }

Block paragraph(const std::string& text) { return {Paragraph{{{Text{text}}}}}; }

}  // namespace

TEST_CASE("an element around Markdown loses nothing of it") {
    REQUIRE(body("<div>\n\nOne *two*.\n\n</div>\n\nThree") ==
            Blocks{{Paragraph{{{Text{"One "}}, {Emphasis{{{Text{"two"}}}}}, {Text{"."}}}}}, paragraph("Three")});
}

TEST_CASE("a note's element around Markdown is a note") {
    const Blocks blocks =
        body("<aside class=\"editors-note\">\n\n**Editor's note:** We were wrong.\n\n- a\n\n</aside>\n");
    REQUIRE(blocks.size() == 1);
    const Note& note = std::get<Note>(blocks.front().node);
    REQUIRE(note.kind == NoteKind::editor);
    REQUIRE(note.label == "Editor's note:");
    REQUIRE(note.body.size() == 2);
    REQUIRE(note.body.front() == paragraph("We were wrong."));
}

TEST_CASE("a table with blank lines in it is one table") {
    const Blocks blocks = body("<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n\n</table>");
    REQUIRE(blocks.size() == 1);
    REQUIRE(std::get<Table>(blocks.front().node).rows.size() == 2);
}

TEST_CASE("an element that never closes keeps what follows") {
    REQUIRE(plain_text(body("<div class='x\n\nOne\n\nTwo")) == "<div class='x\n\nOne\n\nTwo");
    REQUIRE(plain_text(body("<blockquote>\n\nOne\n\nTwo")).find("Two") != std::string::npos);
}

TEST_CASE("Markdown in an element that is left out stays") {
    REQUIRE(plain_text(body("<iframe src=x>\n\nOne\n\n</iframe>\n\nTwo")) == "One\n\nTwo");
}

TEST_CASE("comments and scripts are left out") {
    REQUIRE(body("<!-- a\n\nb -->\n\nOne\n\n<script>\nx\n</script>") == Blocks{paragraph("One")});
}

TEST_CASE("blocks of raw HTML know their lines") {
    const Article article = read("One\n\n<div>\n<p>two</p>\n\nthree\n\n<p>four</p>\n</div>");
    REQUIRE(article.body.size() == 4);
    REQUIRE(article.body.at(1).source.begin.line == 4);
    REQUIRE(article.body.at(2).source == SourceRange{{6, 1}, {6, 5}});
    REQUIRE(article.body.at(3).source.begin.line == 8);
}

TEST_CASE("raw HTML in a quote stays in the quote") {
    const Blocks blocks = body("> <p>a</p>\n\nb");
    REQUIRE(std::get<BlockQuote>(blocks.front().node).content == Blocks{paragraph("a")});
}

TEST_CASE("a slot that was written by the author takes nothing away") {
    REQUIRE(plain_text(body("<div data-offprint-slot=\"0\">own</div>\n\nOne\n\n<div data-offprint-slot=\"7\">x</div>"))
                .find("One") != std::string::npos);
}

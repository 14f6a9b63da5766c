#include <catch2/catch.hpp>

#include "audit/written.h"
#include "model/names.h"

using namespace offprint;
using namespace offprint::tests;

namespace {

constexpr std::string_view source =
    "---\ntitle: The lower ferry\nauthor: Ada Merrow\ndate: 2024-08-21\nmodified: 2024-08-23\nlang: en-GB\n"
    "publisher: Valley Wire\nlicense: CC BY 4.0\n---\n\n"
    "**Editor's note:** The view is the author's own.\n\n"
    "By Ada Merrow was the ferry named, and Ada Merrow runs it.[^1]\n\n"
    "It runs twice a day, and twice a day it is late.\n\n"
    "## What it costs\n\n"
    "| Who | Fare |\n|---|---|\n| a child | 2 |\n| a cart | 12 |\n\n"
    "It runs twice a day, and twice a day it is late.\n\n"
    "Correction: An earlier version of this article gave another fare.\n\n"
    "[^1]: She was asked on a Tuesday.\n";

const Article& article() {
    static const Article read = convert(source, "a.md", {}).reading.article;
    return read;
}

const std::string& output(const std::string& format) {
    static const std::string text = written(article(), "text"), epub = written(article(), "epub");
    return format == "text" ? text : epub;
}

std::string text_lacks(std::string_view words, std::string_view others) {
    return losses(article(), "text", replaced(output("text"), words, others));
}

std::string book_lacks(std::string_view words, std::string_view others) {
    return losses(article(), "epub", replaced_in_book(output("epub"), words, others));
}

/// What a PDF lacks that was written of a changed article.
std::string pdf_lacks(const std::function<void(Article&)>& change) {
    Article changed = article();
    change(changed);
    return losses(article(), "pdf", written(changed, "pdf"));
}

/// What stands at this place of the body.
template <class Node>
Node& node(Article& changed, std::size_t place) {
    return std::get<Node>(changed.body.at(place).node);
}

}  // namespace

TEST_CASE("what is not changed lacks nothing") {
    for (const char* format : {"pdf", "epub", "text", "json"})
        REQUIRE(losses(article(), format, written(article(), format)).empty());
}

TEST_CASE("a byline that the header lost is lacking, though the body has the same words") {
    REQUIRE(text_lacks("By Ada Merrow\n", "") == "byline: By Ada Merrow");
    REQUIRE(text_lacks("By Ada Merrow\n", "By Ada Morrow\n") == "byline: Merrow");
    REQUIRE(book_lacks("<p class=\"byline\">By Ada Merrow</p>", "") == "byline: By Ada Merrow");
    REQUIRE(pdf_lacks([](Article& changed) { changed.metadata.author.clear(); }) == "byline: By Ada Merrow");
}

TEST_CASE("a date that was lost or changed is lacking") {
    REQUIRE(text_lacks("Updated 23", "Updated 24") == "dates: 23 August 2024.");
    REQUIRE(book_lacks("23 August 2024", "") == "dates: 23 August 2024.");
    REQUIRE(pdf_lacks([](Article& changed) { changed.metadata.date_modified.reset(); }) ==
            "dates: Updated 23 August 2024.");
}

TEST_CASE("a headline and a source that were lost are lacking") {
    REQUIRE(text_lacks("The lower ferry\n", "") == "headline: The lower ferry");
    REQUIRE(book_lacks("Source: Valley Wire", "") == "source: Source: Valley Wire");
    REQUIRE(pdf_lacks([](Article& changed) { changed.metadata.headline.reset(); }) == "headline: The lower ferry");
}

TEST_CASE("a word that was lost is told from its own place on") {
    REQUIRE(text_lacks("the ferry named", "the named") == "words: ferry named, and Ada Merrow runs it.1");
    REQUIRE(book_lacks("Merrow runs it", "Merrow ran it") == "words: runs it.1");
    REQUIRE(pdf_lacks([](Article& changed) {
                node<Paragraph>(changed, 1).content = {{Text{"By Ada Merrow was it named."}}};
            }) == "words: the ferry named, and Ada Merrow runs it.1");
}

TEST_CASE("what is printed twice must be there twice") {
    REQUIRE(text_lacks("It runs twice a day, and twice a day it is late.\n", "") ==
            "words: It runs twice a day, and twice a day it is late.");
    REQUIRE(pdf_lacks([](Article& changed) { changed.body.erase(changed.body.begin() + 5); }) ==
            "words: It runs twice a day, and twice a day it is late.");
}

TEST_CASE("a heading, a cell, a footnote and a line of the colophon that were lost are lacking") {
    REQUIRE(text_lacks("What it costs", "What") == "heading: it costs");
    REQUIRE(book_lacks("<td>12</td>", "<td>112</td>") == "table: 12");
    REQUIRE(text_lacks("on a Tuesday", "on Tuesday") == "footnote: a Tuesday.");
    REQUIRE(pdf_lacks([](Article& changed) { changed.footnotes.front().content.clear(); }) ==
            "footnote: She was asked on a Tuesday.");
    REQUIRE(pdf_lacks([](Article& changed) { changed.metadata.license.reset(); }) == "colophon: Licence: CC BY 4.0");
}

TEST_CASE("a note's words count where its own element is") {
    REQUIRE(book_lacks("class=\"note note-editor\"", "class=\"editor\"") ==
            "note: editor: Editor's note: | note: editor: The view is the author's own.");
    REQUIRE(pdf_lacks([](Article& changed) {
                changed.body.front().node = Paragraph{{{Text{"Editor's note: The view is the author's own."}}}};
            }) == "note: editor: Editor's note: | note: editor: The view is the author's own.");
}

TEST_CASE("each kind of note that was lost is named") {
    Article noted = article();
    std::string all;
    for (const std::string_view kind : names_of<NoteKind>()) {
        if (kind == "internal") continue;
        const std::string words = "A note of the kind " + std::string(kind) + ".";
        Note note;
        note.kind = *from_name<NoteKind>(kind);
        note.label = "Note:";
        note.body = {{Paragraph{{{Text{words}}}}}};
        noted.body.push_back({note});
        all += (all.empty() ? "" : " | ") + ("note: " + std::string(kind)) + ": Note: | note: " + std::string(kind) +
               ": " + words;
    }
    for (const char* format : {"pdf", "epub", "text"}) {
        REQUIRE(losses(noted, format, written(article(), format)) == all);
        REQUIRE(losses(noted, format, written(noted, format)).empty());
    }
}

TEST_CASE("another article's JSON has another body") {
    Article changed = article();
    changed.body.pop_back();
    REQUIRE(losses(article(), "json", written(changed, "json")) == "body: ");
}

TEST_CASE("an output that cannot be opened is a loss as a whole") {
    for (const char* format : {"pdf", "epub", "json"}) {
        const std::string bytes = written(article(), format);
        REQUIRE(losses(article(), format, bytes.substr(0, bytes.size() / 2)).starts_with("file: "));
        REQUIRE(losses(article(), format, "").starts_with("file: "));
    }
    REQUIRE(losses(article(), "text", "\xFF").starts_with("file: "));
    REQUIRE(book_lacks("</article>", "").starts_with("file: "));
}

TEST_CASE("a table that is set as records holds its cells, and a longer piece is found beside a cell's word") {
    std::string table =
        "| Number | What the office paid for it | Where it was delivered | Remarks of the keeper |\n|-|-|-|-|\n";
    for (int row = 0; row < 40; ++row)
        table +=
            "| MA-1 | 12 | at the lower weir, by the second gate behind the old mill | seen on every day of rest |\n";
    const Article read =
        convert("# T\n\nhttps://a.example/MA-1\n\n" + table + "\nMA-1 is a gate.\n", "a.md", {}).reading.article;
    for (const char* format : {"text", "epub", "pdf"}) {
        INFO(format);
        REQUIRE(losses(read, format, written(read, format)).empty());
    }
    const std::string text = written(read, "text");
    REQUIRE(losses(read, "text", replaced(text, ": 12\n", ": 11\n")) == "table: 12");
}

TEST_CASE(
    "what a format adds among words is no loss: a link's number, its URL where it has no words, an image's name") {
    const Article read =
        convert("A [link](https://a.example/1), [](https://a.example/2)and an image ![a weir](weir.png) here.\n",
                "a.md", {})
            .reading.article;
    for (const char* format : {"text", "epub", "pdf"}) {
        INFO(format);
        REQUIRE(losses(read, format, written(read, format)).empty());
        REQUIRE(losses(read, format, written(Article{}, format)).starts_with("words: A link, and"));
    }
}

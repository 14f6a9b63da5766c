#include <catch2/catch.hpp>

#include "edition/articles.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

Inline linked(std::string url, std::string text) { return {Link{std::move(url), "", words(std::move(text))}}; }

edition::Edition with_urls(const Article& article) {
    return edition::make_edition(article, "1.0", edition::LinkUrls::as_footnotes);
}

/// "1 https://... | 2 A note."
std::string notes_of(const edition::Edition& edition) {
    std::string lines;
    for (const edition::NumberedFootnote& note : edition.footnotes) {
        if (!lines.empty()) lines += " | ";
        lines += std::to_string(note.number) + ' ' + plain_text(note.content);
    }
    return lines;
}

}  // namespace

TEST_CASE("URLs become footnotes in the order of their marks, among the article's own, one for a URL") {
    Article article;
    article.body = {{Paragraph{{linked("https://a.example/1", "one"), {FootnoteReference{"own"}}}}},
                    {Paragraph{{linked("https://b.example", "two"), linked("https://a.example/1", "one again")}}}};
    article.footnotes = {{"own", {paragraph("Own.")}, {}}};
    const edition::Edition edition = with_urls(article);
    REQUIRE(notes_of(edition) == "1 https://a.example/1 | 2 Own. | 3 https://b.example");
    const auto& second = std::get<Paragraph>(edition.body[1].node).content;
    REQUIRE(second.size() == 4);
    const std::string& again = std::get<FootnoteReference>(second[3].node).label;
    REQUIRE(footnote_number(edition, again) == 1);
}

TEST_CASE("what shows its URL, an anchor and a relative link get no footnote") {
    Article article;
    article.body = {{Paragraph{{linked("https://www.a.example/", "a.example"), linked("#below", "below"),
                                linked("page.html", "page"), linked("mailto:desk@a.example", "desk@a.example")}}}};
    REQUIRE(with_urls(article).footnotes.empty());
    article.body = {{Paragraph{{linked("mailto:desk@a.example", "Write to us")}}}};
    REQUIRE(notes_of(with_urls(article)) == "1 desk@a.example");
}

TEST_CASE("a link within a footnote has its URL after it") {
    Article article;
    article.body = {{Paragraph{{{Text{"x"}}, {FootnoteReference{"own"}}}}}};
    article.footnotes = {{"own", {{Paragraph{{linked("https://a.example/1", "See")}}}}, {}}};
    REQUIRE(notes_of(with_urls(article)) == "1 See (https://a.example/1)");
}

TEST_CASE("links in lists, tables, notes and emphasis are found too") {
    Article article;
    Table table{{ColumnAlignment::none}, 0, {{{{{Paragraph{{linked("https://t.example", "t")}}}}}}}, {}};
    article.body = {
        {List{ListKind::bullet, 1, true, {{TaskState::none, {{Paragraph{{linked("https://l.example", "l")}}}}}}}},
        {table},
        {Paragraph{{{Emphasis{{linked("https://e.example", "e")}}}}}}};
    REQUIRE(notes_of(with_urls(article)) == "1 https://l.example | 2 https://t.example | 3 https://e.example");
}

TEST_CASE("a note's title is its label without the colon, else the word for its kind") {
    Note labelled = note(NoteKind::editor, "words");
    labelled.label = "Editor’s note:";
    REQUIRE(edition::note_title(labelled, "en") == "Editor’s note");
    REQUIRE(edition::note_title(note(NoteKind::correction, "words"), "en") == "Correction");
}

#include <catch2/catch.hpp>

#include "edition/articles.h"

using namespace offprint;
using namespace offprint::testing;
using edition::make_edition;

TEST_CASE("a note without a label gets its kind's words, in the article's language, with its date") {
    Article article;
    Note correction = note(NoteKind::correction, "an earlier version misstated the cost.");
    correction.date = Date{2024, 9, 3};
    article.body = {{correction}};
    REQUIRE(body_of(article) == "Correction, 3 September 2024: an earlier version misstated the cost.");
    article.metadata.in_language = given("fr");
    REQUIRE(body_of(article) == "Correction, 3 septembre 2024\u00A0: an earlier version misstated the cost.");
}

TEST_CASE("a printed label stands as it is, with a colon at its end") {
    Article article;
    Note labelled = note(NoteKind::editor, "words.");
    labelled.label = "EDITOR’S NOTE —";
    article.body = {{labelled}};
    REQUIRE(body_of(article) == "EDITOR’S NOTE — words.");
    labelled.label = "A word from the desk";
    article.body = {{labelled}};
    REQUIRE(body_of(article) == "A word from the desk: words.");
}

TEST_CASE("a note whose own words say what it is gets no label") {
    Article article;
    article.metadata.author = {person("Ada Byron")};
    article.body = {{note(NoteKind::editor, "Editor’s note. This is old.")},
                    {note(NoteKind::bio, "Ada Byron writes on water.")},
                    {note(NoteKind::bio, "She writes on water.")}};
    REQUIRE(body_of(article) ==
            "Editor’s note. This is old.\n\nAda Byron writes on water.\n\nAbout the author: She writes on water.");
}

TEST_CASE("an internal note is nowhere, nor is the footnote that only it refers to") {
    Article article;
    Note internal = note(NoteKind::editor, "For the desk only.");
    internal.visibility = Visibility::internal;
    internal.body.push_back({Paragraph{{{FootnoteReference{"secret"}}}}});
    article.body = {paragraph("Public."), {BlockQuote{{paragraph("Quoted."), {internal}}, {}}}, {internal}};
    article.body.push_back({Paragraph{{{Text{"More."}}, {FootnoteReference{"open"}}}}});
    article.footnotes = {
        {"secret", {paragraph("s")}, {}}, {"open", {paragraph("o")}, {}}, {"unused", {paragraph("u")}, {}}};
    const edition::Edition edition = make_edition(article, "1.0");
    REQUIRE(plain_text(edition.body) == "Public.\n\nQuoted.\n\nMore.");
    REQUIRE(edition.footnotes.size() == 2);
    REQUIRE(footnote_number(edition, "open") == 1);
    REQUIRE(footnote_number(edition, "unused") == 2);
    REQUIRE(footnote_number(edition, "secret") == 0);
    REQUIRE(edition.footnotes_title == "Notes");
}

TEST_CASE("notes from front matter stand at the head and the foot, those of the text where they are") {
    Article article;
    Note disclaimer = note(NoteKind::disclaimer, "d");
    disclaimer.placement = Placement::foot;
    disclaimer.origin = Origin::front_matter;
    Note sponsor = note(NoteKind::disclosure_sponsor, "s");
    sponsor.placement = Placement::head;
    sponsor.origin = Origin::front_matter;
    article.body = {{disclaimer}, paragraph("one"), {note(NoteKind::update, "u")}, paragraph("two"), {sponsor}};
    REQUIRE(body_of(article) == "Disclosure: s\n\none\n\nUpdate: u\n\ntwo\n\nDisclaimer: d");
}

TEST_CASE("the lead image is a figure at the head, unless the body shows it") {
    Article article;
    article.metadata.image = {{{"fig/a.png", "a field", ""}, "In May", "A. Name", "© Agency"}};
    article.body = {paragraph("one")};
    const Figure lead{{{"fig/a.png", "a field", ""}}, words("In May"), words("A. Name. © Agency")};
    REQUIRE(make_edition(article, "1.0").body == Blocks{{lead}, paragraph("one")});
    article.body = {{Paragraph{{{Image{"fig/a.png", "a field", ""}}}}}};
    REQUIRE(make_edition(article, "1.0").body == article.body);
}

TEST_CASE("a dateline that only the metadata has stands with the first paragraph") {
    Article article;
    article.metadata.dateline = given("LINCOLNSHIRE");
    article.body = {{Heading{2, "", words("h")}}, paragraph("Water stands.")};
    REQUIRE(body_of(article) == "h\n\nLINCOLNSHIRE — Water stands.");
    article.body = {paragraph("LINCOLNSHIRE (EW): Water stands.")};
    REQUIRE(body_of(article) == "LINCOLNSHIRE (EW): Water stands.");
}

TEST_CASE("a biography that only the metadata has is a note at the foot") {
    Article article;
    Agent author = person("Ada Byron");
    author.bio = {paragraph("She writes on water.")};
    article.metadata.author = {author};
    article.body = {paragraph("one")};
    REQUIRE(body_of(article) == "one\n\nAbout the author: She writes on water.");
    article.body = {{note(NoteKind::bio, "Ada Byron. She writes on water.")}};
    REQUIRE(body_of(article) == "Ada Byron. She writes on water.");
}

TEST_CASE("no level of headings is skipped and the first is 2") {
    Article article;
    for (const int level : {4, 6, 5, 2, 4, 1}) article.body.push_back({Heading{level, "", words("h")}});
    std::vector<int> levels;
    for (const Block& block : make_edition(article, "1.0").body) levels.push_back(std::get<Heading>(block.node).level);
    REQUIRE(levels == std::vector<int>{2, 3, 3, 2, 3, 2});
}

TEST_CASE("lines of Chinese and Japanese go on without a space, Korean and Latin ones do not") {
    const auto joined = [](Inlines inlines) {
        Article article;
        article.body = {{Paragraph{std::move(inlines)}}};
        return body_of(article);
    };
    REQUIRE(joined({{Text{"说书人"}}, {SoftBreak{}}, {Text{"陈伯。"}}, {SoftBreak{}}, {Text{"他"}}}) ==
            "说书人陈伯。他");
    REQUIRE(joined({{Text{"島の"}}, {SoftBreak{}}, {Strong{{{Text{"郵便局"}}}}}}) == "島の郵便局");
    REQUIRE(joined({{Text{"越える。"}}, {FootnoteReference{"1"}}, {SoftBreak{}}, {Text{"切手"}}}) == "越える。切手");
    REQUIRE(joined({{Text{"물은"}}, {SoftBreak{}}, {Text{"학교"}}}) == "물은 학교");
    REQUIRE(joined({{Text{"the"}}, {SoftBreak{}}, {Text{"水"}}, {SoftBreak{}}, {Text{"is"}}}) == "the 水 is");
    REQUIRE(joined({{Text{"水"}}, {SoftBreak{}}, {Code{"x"}}, {Text{"水"}}}) == "水 x水");
}

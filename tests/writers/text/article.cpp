#include "writers/text/written.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

Agent agent(std::string name) {
    Agent made;
    made.name = std::move(name);
    return made;
}

Note note(NoteKind kind, std::string text) {
    Note made;
    made.kind = kind;
    made.body = {paragraph(std::move(text))};
    return made;
}

Article drainage() {
    Article article;
    Metadata& metadata = article.metadata;
    metadata.label = given("Opinion");
    metadata.headline = given("Drainage plan faces new doubts");
    metadata.alternative_headline = given("Ministers were warned in March.");
    metadata.author = {agent("Ada Byron"), agent("Ben Ode")};
    metadata.source_organization = {agent("Example Wire")};
    metadata.date_published =
        Sourced<Date>{{2024, 8, 21, 6, 30, 0, DatePrecision::minute, std::int16_t{0}}, Origin::front_matter, {}};
    metadata.date_modified = Sourced<Date>{{2024, 9, 3}, Origin::front_matter, {}};
    metadata.url = given("https://times.example/drainage");
    metadata.copyright_notice = given("© 2024 Example Times");
    metadata.usage_terms = given("Reprinted with permission.");
    metadata.provenance.input_sha256 = "3b0c";
    Note correction = note(NoteKind::correction, "an earlier version misstated the cost.");
    correction.date = Date{2024, 9, 3};
    Note editors_note = note(NoteKind::editor, "this article was published before the inquiry reported.");
    editors_note.label = "Editor's note:";
    article.body = {
        {editors_note},
        {Paragraph{{{Span{SpanKind::dateline, "", {}, "", words("LINCOLNSHIRE")}},
                    {Text{" — Water now stands in the lower fields. The purpose of the plan,"}},
                    {SoftBreak{}},
                    {Text{"officials said, was to prevent that."}},
                    {FootnoteReference{"minutes"}},
                    {Text{" The "}},
                    {Link{"https://gov.example/inquiry", "", words("inquiry page")}},
                    {Text{" has the evidence."}}}}},
        {Figure{{{"a.png", "a flooded field", ""}}, words("The lower field in May."), words("A. Name / Agency")}},
        {correction},
        {note(NoteKind::disclaimer, "The views expressed are those of the authors and not of the publisher.")}};
    article.footnotes = {{"minutes", {paragraph("Minutes, 12 March.")}, {}}};
    return article;
}

}  // namespace

TEST_CASE("an article is written header, body, notes, links, colophon") {
    WriteContext context;
    context.tool_version = "1.0";
    BufferSink sink;
    REQUIRE(write_text(drainage(), context, sink));
    REQUIRE(sink.bytes() ==
            "Opinion\n"
            "\n"
            "Drainage plan faces new doubts\n"
            "==============================\n"
            "Ministers were warned in March.\n"
            "\n"
            "By Ada Byron and Ben Ode, with Example Wire\n"
            "Published 21 August 2024, 06:30 UTC. Updated 3 September 2024.\n"
            "Source: https://times.example/drainage\n"
            "\n"
            "[Editor's note: this article was published before the inquiry reported.]\n"
            "\n"
            "LINCOLNSHIRE — Water now stands in the lower fields. The purpose of the\n"
            "plan, officials said, was to prevent that.[^1] The inquiry page [1] has\n"
            "the evidence.\n"
            "\n"
            "[Image: a flooded field. The lower field in May. Photo: A. Name /\n"
            "Agency]\n"
            "\n"
            "[Correction, 3 September 2024: an earlier version misstated the cost.]\n"
            "\n"
            "[Disclaimer: The views expressed are those of the authors and not of the\n"
            "publisher.]\n"
            "\n"
            "Notes\n"
            "-----\n"
            "[^1] Minutes, 12 March.\n"
            "\n"
            "Links\n"
            "-----\n"
            "[1] https://gov.example/inquiry\n"
            "\n"
            "-- \n"
            "© 2024 Example Times. Reprinted with permission.\n"
            "Source SHA-256 3b0c; offprint 1.0\n");
}

TEST_CASE("an empty article is an empty text") { REQUIRE(written(Article{}).empty()); }

TEST_CASE("furniture words are the article's language's") {
    Article article;
    article.metadata.in_language = given("de");
    article.metadata.author = {agent("Ada Byron")};
    article.body = {{note(NoteKind::correction, "Zahlen.")},
                    {Paragraph{{{Link{"https://a.example", "", words("Seite")}}, {FootnoteReference{"1"}}}}}};
    article.footnotes = {{"1", {paragraph("Fuß")}, {}}};
    REQUIRE(written(article) ==
            "Von Ada Byron\n\n[Korrektur: Zahlen.]\n\nSeite [1][^1]\n\nAnmerkungen\n-----------\n[^1] Fuß\n\n"
            "Links\n-----\n[1] https://a.example\n");
}

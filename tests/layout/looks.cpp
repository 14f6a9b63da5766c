#include <catch2/catch.hpp>

#include "layout/pages_of.h"
#include "offprint/style_sheet.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

/// The pages of a body, with a sheet for print after the article's own.
Pages looking(const std::string& css, Blocks body) {
    WriteContext context = test_context();
    context.style = read_style({"article", {{"house.css", "@media print { " + css + " }"}}, {}}).value().style;
    return pages_of(edition_of(std::move(body)), context);
}

const GlyphRun* run_saying(const Pages& pages, const std::string& text) {
    for (const PageItem& item : pages.pages[0].items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run != nullptr && run->text.find(text) != std::string::npos) return run;
    }
    return nullptr;
}

std::vector<FilledBox> boxes_of(const Pages& pages, Colour colour) {
    std::vector<FilledBox> boxes;
    for (const PageItem& item : pages.pages[0].items) {
        const auto* box = std::get_if<FilledBox>(&item.content);
        if (box != nullptr && box->colour == colour) boxes.push_back(*box);
    }
    return boxes;
}

constexpr Colour red{0xff, 0, 0};

Block note_of(NoteKind kind, const std::string& text) {
    Note note;
    note.kind = kind;
    note.label = "Note:";
    note.body = {paragraph(text)};
    return Block{note};
}

Block inline_block(Inline word) { return Block{Paragraph{{Inline{Text{"Before "}}, std::move(word)}}}; }

}  // namespace

TEST_CASE("a link has the colour and the line that its sheet gives it") {
    Link link;
    link.url = "https://valleytimes.example/";
    link.content = words("harbour");
    const Pages pages =
        looking("a { color: red; text-decoration: underline; font-weight: 700 }", {inline_block(Inline{link})});
    const GlyphRun& run = *run_saying(pages, "harbour");
    REQUIRE((run.colour == red && run.face->weight() == 700));
    REQUIRE(boxes_of(pages, red).size() == 1);
}

TEST_CASE("a note of one kind is set in a type of its own") {
    const Pages pages =
        looking(".note-correction { font-size: 12pt } .note-correction .note-label { color: red }",
                {note_of(NoteKind::correction, "It was lost."), note_of(NoteKind::editor, "It was found.")});
    REQUIRE(run_saying(pages, "lost")->size == 12);
    REQUIRE(run_saying(pages, "found")->size == 8.8);
    REQUIRE(run_saying(pages, "Note:")->colour == red);
}

TEST_CASE("quotes and notes may stand between rules") {
    BlockQuote quote;
    quote.content = {paragraph("She wrote it down, in pencil.")};
    const Pages pages =
        looking("blockquote { border-top: 2pt solid red; border-bottom: 1pt solid red; padding: 4pt 0 }",
                {paragraph(prose(2)), Block{quote}, paragraph(prose(2))});
    const std::vector<FilledBox> rules = boxes_of(pages, red);
    const double baseline = run_saying(pages, "pencil")->baseline;
    REQUIRE((rules.size() == 2 && rules[0].height == 2 && rules[1].height == 1));
    REQUIRE((rules[0].y < baseline && rules[1].y > baseline));
}

TEST_CASE("raised words have the size and the rise of the sheet") {
    Superscript raised;
    raised.content = words("2");
    const Pages pages = looking("sup { font-size: 0.5em; vertical-align: 1em }", {inline_block(Inline{raised})});
    const GlyphRun& run = *run_saying(pages, "2");
    REQUIRE(run.size == 5);
    REQUIRE(run_saying(pages, "Before")->baseline - run.baseline == Approx(5));
}

TEST_CASE("a list's words and the gap after its label are the sheet's") {
    List list;
    list.tight = true;
    list.items.emplace_back().content = {paragraph("water")};
    const auto gap = [&](const std::string& css) {
        const Pages pages = looking(css + " li { color: red }", {Block{list}});
        REQUIRE(run_saying(pages, "water")->colour == red);
        return run_saying(pages, "water")->x - run_saying(pages, "\xE2\x80\xA2")->x;
    };
    REQUIRE(gap("li { padding-inline-start: 1em }") - gap("") == Approx(5.5));
}

TEST_CASE("the rule above footnotes is as long as the sheet says") {
    WriteContext context = test_context();
    context.style =
        read_style(
            {"article", {{"a.css", "@media print { .footnotes { width: 100pt; border-top: 2pt solid red } }"}}, {}})
            .value()
            .style;
    FootnoteReference mark;
    mark.label = "a";
    edition::Edition edition = edition_of({inline_block(Inline{mark})});
    edition.footnotes.push_back({1, "a", {paragraph("The comparison.")}});
    const std::vector<FilledBox> rules = boxes_of(pages_of(edition, context), red);
    REQUIRE((rules.size() == 1 && rules[0].width == 100 && rules[0].height == 2));
}

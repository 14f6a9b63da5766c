#include <catch2/catch.hpp>

#include "layout/pages_of.h"
#include "offprint/style_sheet.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

WriteContext broadsheet(const std::string& css = "") {
    WriteContext context = test_context();
    context.style = read_style({"broadsheet", {{"house.css", css}}, {}}).value().style;
    return context;
}

Pages opened_by(Blocks blocks, const std::string& language = "en-GB", const std::string& css = "") {
    blocks.push_back(paragraph(prose(8)));
    edition::Edition edition = edition_of(std::move(blocks));
    edition.language = language;
    return pages_of(edition, broadsheet(css));
}

/// The letter, with the marks that hang before it.
std::vector<const GlyphRun*> initials_of(const Pages& pages) {
    std::vector<const GlyphRun*> runs;
    for (const PageItem& item : pages.pages[0].items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run != nullptr && run->is_initial) runs.push_back(run);
    }
    return runs;
}

const GlyphRun* initial_of(const Pages& pages) {
    const std::vector<const GlyphRun*> runs = initials_of(pages);
    return runs.empty() ? nullptr : runs.back();
}

std::string initial(const Pages& pages) {
    const GlyphRun* run = initial_of(pages);
    return run == nullptr ? "" : run->text;
}

/// The lines of the body: without the headline, without the letter.
std::vector<TextLine> body_lines(const Pages& pages) {
    Page page = pages.pages[0];
    std::erase_if(page.items, [](const PageItem& item) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        return run != nullptr && run->is_initial;
    });
    std::vector<TextLine> lines = lines_of(page);
    lines.erase(lines.begin());
    return lines;
}

}  // namespace

TEST_CASE("a dropped letter is as high as its lines and stands on the last one's baseline") {
    const Pages pages = opened_by({paragraph(prose(8))});
    const GlyphRun& letter = *initial_of(pages);
    const std::vector<TextLine> lines = body_lines(pages);
    REQUIRE((letter.text == "T" && lines[0].text.starts_with("he clerk")));
    REQUIRE(letter.baseline == Approx(lines[2].baseline).margin(0.01));
    const Style style = broadsheet().style;
    const double body_capitals = test_faces().find({style.body.family, 400, false}).value()->metrics().cap_height;
    REQUIRE(letter.baseline - letter.face->metrics().cap_height * letter.size ==
            Approx(lines[0].baseline - body_capitals * style.body.size).margin(0.01));
}

TEST_CASE("the lines beside a dropped letter are shorter, those below it are not") {
    const Pages pages = opened_by({paragraph(prose(8))});
    const std::vector<TextLine> lines = body_lines(pages);
    const double edge = lines[3].left;
    for (std::size_t i = 0; i < 3; ++i) REQUIRE(lines[i].left > edge + 20);
    const GlyphRun& letter = *initial_of(pages);
    const typeset::GlyphInk ink = letter.face->ink(letter.glyphs.front().id);
    REQUIRE(letter.x + ink.left * letter.size == Approx(edge).margin(0.01));
    REQUIRE(lines[0].left == Approx(edge + (ink.right - ink.left) * letter.size + 0.35 * 9.2).margin(0.01));
}

TEST_CASE("a letter that reaches below its lines has one more beside it") {
    const std::vector<TextLine> lines = body_lines(opened_by({paragraph("Quite " + prose(8))}));
    REQUIRE((lines[3].left > lines[4].left + 20 && lines[4].left == Approx(lines[5].left).margin(6)));
}

TEST_CASE("the letter is a cluster, with the space after a word of one letter") {
    REQUIRE(initial(opened_by({paragraph("E\xCC\x81tienne " + prose(8))})) == "E\xCC\x81");
    REQUIRE(initial(opened_by({paragraph("A clerk " + prose(8))})) == "A ");
}

TEST_CASE("the quotation mark before a dropped letter hangs, in the size of the text") {
    const Pages pages = opened_by({paragraph("\xE2\x80\x9CNine metres\xE2\x80\x9D " + prose(8))});
    REQUIRE(initial(pages) == "N");
    const std::vector<TextLine> lines = body_lines(pages);
    const GlyphRun& mark = *initials_of(pages).front();
    REQUIRE((mark.text == "\xE2\x80\x9C" && mark.size == 9.2 && mark.x < lines[3].left - 2));
    REQUIRE(mark.baseline == Approx(lines[0].baseline).margin(0.01));
    REQUIRE(initial(opened_by({paragraph("\xC2\xAB Neuf m\xC3\xA8tres \xC2\xBB " + prose(8))}, "fr")) == "N");
}

TEST_CASE("no letter is dropped where there is nothing to drop") {
    Span dateline;
    dateline.kind = SpanKind::dateline;
    dateline.content = words("SALTMERE, 3 May \xE2\x80\x93");
    Paragraph opening{{Inline{dateline}, Inline{Text{" " + prose(8)}}}};
    REQUIRE(initial(opened_by({Block{opening}})).empty());
    REQUIRE(initial(opened_by({paragraph("Too short.")})).empty());
    REQUIRE(initial(opened_by({paragraph("1903 was the year. " + prose(8))})).empty());
    REQUIRE(initial(opened_by({heading("The keepers"), paragraph(prose(8))})).empty());
    REQUIRE(initial(pages_of(edition_of({paragraph(prose(8))}))).empty());
}

TEST_CASE("scripts without capitals have no dropped letter") {
    std::string hindi, chinese;
    for (int i = 0; i < 40; ++i) hindi += "\xE0\xA4\xA8\xE0\xA4\xA6\xE0\xA5\x80 ";
    for (int i = 0; i < 150; ++i) chinese += "\xE6\xB2\xB3";
    REQUIRE(initial(opened_by({paragraph(hindi)}, "hi")).empty());
    REQUIRE(initial(opened_by({paragraph(chinese)}, "zh")).empty());
    REQUIRE_FALSE(initial(opened_by({paragraph("\xD0\xA0\xD0\xB5\xD0\xBA\xD0\xB0 " + prose(8))}, "ru")).empty());
}

TEST_CASE("notes and pictures may stand before the paragraph whose letter is dropped") {
    Note note;
    note.body = {paragraph("The author keeps a ledger.")};
    REQUIRE(initial(opened_by({Block{note}, paragraph(prose(8))})) == "T");
}

TEST_CASE("a sheet says how a dropped letter looks") {
    const Pages pages = opened_by({paragraph(prose(8))}, "en-GB",
                                  "header + p::first-letter { initial-letter: 2; color: #8a2b12; font-weight: 700 }");
    const GlyphRun& letter = *initial_of(pages);
    REQUIRE((letter.colour == Colour{0x8a, 0x2b, 0x12} && letter.face->weight() == 700));
    REQUIRE(letter.baseline == Approx(body_lines(pages)[1].baseline).margin(0.01));
}

TEST_CASE("no column ends beside a dropped letter") {
    for (const int height : {130, 136, 142, 148, 154, 160}) {
        const Pages pages = opened_by({paragraph(prose(8))}, "en-GB",
                                      "@page { size: 148mm " + std::to_string(height) + "mm; margin: 20mm 12mm 60mm }");
        const std::vector<TextLine> lines = body_lines(pages);
        REQUIRE(lines[2].baseline > lines[0].baseline);
        REQUIRE(initial_of(pages)->baseline == Approx(lines[2].baseline).margin(0.01));
    }
}

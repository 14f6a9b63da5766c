#include "writers/pdf/structure.h"

#include <catch2/catch.hpp>

#include "handmade.h"
#include "writers/pdf/paint.h"

namespace offprint::pdf {
namespace {

using layout::Tag;
using layout::TagKind;

Tag tag(TagKind kind, layout::TagId parent) {
    Tag made;
    made.kind = kind;
    made.parent = parent;
    return made;
}

}  // namespace

TEST_CASE("text is marked with its tag, a folio is an artifact") {
    layout::Pages pages = page_with("Rain.");
    LineOptions folio;
    folio.tag = layout::footer_artifact_tag;
    folio.baseline = 800;
    put_line(pages.pages[0], "7", folio);
    const std::string pdf = painted(pages);
    REQUIRE(says(pdf, "/P<</MCID 0>>BDC"));
    REQUIRE(says(pdf, "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC"));
}

TEST_CASE("the lines of a paragraph are one piece of content") {
    layout::Pages pages = page_with("Rain.");
    LineOptions second;
    second.baseline = 115;
    put_line(pages.pages[0], "More rain.", second);
    REQUIRE(!says(painted(pages), "/MCID 1"));
}

TEST_CASE("words of another language are a Span with it") {
    layout::Pages pages = page_with("The sign said ");
    pages.tags.push_back(tag(TagKind::span, 1));
    pages.tags.back().language = "he";
    LineOptions foreign;
    foreign.tag = static_cast<layout::TagId>(pages.tags.size() - 1);
    foreign.language = "he";
    foreign.is_rtl = true;
    foreign.x = 200;
    put_line(pages.pages[0], "\u05E9\u05DC\u05D5\u05DD", foreign);
    const std::string all = unpacked(painted(pages));
    const std::size_t span = all.find("/S/Span");
    REQUIRE(span != std::string::npos);
    REQUIRE(all.find("/Lang(he)", span) < all.find("endobj", span));
}

TEST_CASE("an empty table cell stays, an empty paragraph goes") {
    layout::Pages pages = blank_pages();
    pages.tags = {tag(TagKind::document, 0),        tag(TagKind::table, 0),           tag(TagKind::table_row, 1),
                  tag(TagKind::table_data_cell, 2), tag(TagKind::table_data_cell, 2), tag(TagKind::paragraph, 0)};
    LineOptions cell;
    cell.tag = 4;
    put_line(pages.pages[0], "x", cell);
    const std::string all = unpacked(painted(pages));
    const std::size_t first = all.find("/S/TD");
    REQUIRE(first != std::string::npos);
    REQUIRE(all.find("/S/TD", first + 1) != std::string::npos);
    REQUIRE(all.find("/S/P/") == std::string::npos);
}

TEST_CASE("header cells tell what they head and how far they reach") {
    layout::Pages pages = blank_pages();
    pages.tags = {tag(TagKind::document, 0),          tag(TagKind::table, 0),     tag(TagKind::table_row, 1),
                  tag(TagKind::table_header_cell, 2), tag(TagKind::table_row, 1), tag(TagKind::table_header_cell, 4),
                  tag(TagKind::table_data_cell, 4)};
    pages.tags[3].column_span = 2;
    LineOptions cell;
    cell.tag = 6;
    put_line(pages.pages[0], "x", cell);
    const std::string pdf = painted(pages);
    REQUIRE(says(pdf, "/A<</O/Table/Scope/Column/ColSpan 2>>"));
    REQUIRE(says(pdf, "/A<</O/Table/Scope/Row>>"));
}

TEST_CASE("a link area is an annotation inside a Link, also within a reference") {
    for (const TagKind kind : {TagKind::link, TagKind::reference}) {
        layout::Pages pages = blank_pages();
        pages.tags.push_back(tag(kind, 1));
        LineOptions words;
        words.tag = 2;
        put_line(pages.pages[0], "the inquiry", words);
        layout::LinkArea area;
        area.tag = 2;
        area.url = "https://gov.example/\xC3\xA9(1)";
        area.description = "the inquiry";
        pages.pages[0].links.push_back(area);
        const std::string pdf = painted(pages);
        REQUIRE(says(pdf, "/S/Link/"));
        REQUIRE(says(pdf, "/Type/OBJR"));
        REQUIRE(says(pdf, "/URI(https://gov.example/%C3%A9\\(1\\))"));
        REQUIRE(says(pdf, "/Contents(the inquiry)"));
        REQUIRE(says(pdf, "/StructParent 1"));
    }
}

TEST_CASE("a link to nowhere is plain text and a diagnostic") {
    layout::Pages pages = page_with("see below");
    pages.tags.push_back(tag(TagKind::link, 1));
    layout::LinkArea area;
    area.tag = 2;
    area.destination = "below";
    pages.pages[0].links.push_back(area);
    const Result<Painted> result = paint(pages, plain_facts(), {});
    REQUIRE(result->diagnostics.size() == 1);
    REQUIRE(result->diagnostics[0].finding == "link-target-missing");
    REQUIRE(!says(result->bytes, "/Type/Annot"));
}

TEST_CASE("a heading and what is below it are a section of the article") {
    layout::Pages pages = blank_pages();
    pages.tags = {tag(TagKind::document, 0), tag(TagKind::article, 0), tag(TagKind::heading2, 1),
                  tag(TagKind::paragraph, 1)};
    for (const layout::TagId id : {2U, 3U}) {
        LineOptions words;
        words.tag = id;
        put_line(pages.pages[0], "Rain", words);
    }
    const std::string pdf = painted(pages);
    REQUIRE(says(pdf, "/S/Sect/P"));
    REQUIRE(says(pdf, "/S/H2"));
}

TEST_CASE("an aside has the title of its note") {
    layout::Pages pages = blank_pages();
    pages.tags[1].kind = TagKind::aside;
    pages.tags[1].title = "Correction";
    put_line(pages.pages[0], "Rain", {});
    REQUIRE(says(painted(pages), "/S/Aside"));
    REQUIRE(says(painted(pages), "/T(Correction)"));
}

TEST_CASE("an outline follows the levels of its entries") {
    layout::Pages pages = page_with("Rain.");
    pages.anchors = {{"h-1", 0, 50}, {"h-2", 0, 90}};
    pages.outline = {{"Regen \xE2\x80\x93 und Sonne", 1, "h-1"}, {"Sun", 2, "h-2"}};
    const std::string pdf = painted(pages);
    REQUIRE(says(pdf, "/Outlines"));
    REQUIRE(says(pdf, "/Title (Sun)"));
    REQUIRE(says(pdf, "/XYZ 0 752 null"));
}

TEST_CASE("a note has an identifier") {
    layout::Pages pages = blank_pages();
    pages.tags.push_back(tag(TagKind::note, 0));
    pages.tags[2].id = "fn-1";
    LineOptions words;
    words.tag = 2;
    put_line(pages.pages[0], "A note.", words);
    REQUIRE(says(painted(pages), "/ID(fn-1)"));
    REQUIRE(says(painted(pages), "/IDTree<</Names[(fn-1)"));
}

}  // namespace offprint::pdf

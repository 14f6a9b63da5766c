#include "writers/pdf/paint.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/files.h"
#include "handmade.h"
#include "images/sniff.h"
#include "text/utf8.h"

namespace offprint::pdf {
namespace {

Resource fixture(const std::string& name) {
    Resource resource;
    resource.bytes = read_file(std::string(OFFPRINT_SOURCE_DIR) + "/fixtures/images/" + name).value();
    const images::Sniffed sniffed = images::sniff(resource.bytes);
    resource.kind = sniffed.kind;
    resource.width = sniffed.width;
    resource.height = sniffed.height;
    return resource;
}

layout::Pages page_with_image(const std::string& url) {
    layout::Pages pages = blank_pages();
    layout::Tag figure;
    figure.kind = layout::TagKind::figure;
    figure.alt = "A field";
    pages.tags.push_back(figure);
    pages.pages[0].items.push_back({2, layout::PlacedImage{url, 72, 72, 96, 64}});
    return pages;
}

}  // namespace

TEST_CASE("a file begins as PDF 1.7 and ends where its cross-references begin") {
    const std::string pdf = painted(page_with("Rain."));
    REQUIRE(pdf.starts_with("%PDF-1.7\n"));
    const std::size_t start = pdf.rfind("startxref\n") + 10;
    const std::size_t table = std::stoul(pdf.substr(start));
    REQUIRE(pdf.substr(table, 40).find(" 0 obj\n<</Type/XRef") != std::string::npos);
    REQUIRE(pdf.ends_with("%%EOF\n"));
}

TEST_CASE("the same pages give the same bytes") {
    REQUIRE(painted(page_with("Rain again.")) == painted(page_with("Rain again.")));
    REQUIRE(painted(page_with("Rain again.")) != painted(page_with("Rain once more.")));
}

TEST_CASE("a file says what it conforms to and shows its title") {
    const std::string pdf = painted(page_with("Rain."));
    REQUIRE(says(pdf, "<pdfaid:part>2</pdfaid:part>"));
    REQUIRE(says(pdf, "<pdfaid:conformance>A</pdfaid:conformance>"));
    REQUIRE(says(pdf, "<pdfuaid:part>1</pdfuaid:part>"));
    REQUIRE(says(pdf, "/DisplayDocTitle true"));
    REQUIRE(says(pdf, "/OutputIntents"));
    REQUIRE(says(pdf, "/Lang (en)"));
}

TEST_CASE("each letter's code says the letter") {
    const std::string pdf = painted(page_with("Rain"));
    REQUIRE(says(pdf, "(Rain)Tj"));
    REQUIRE(says(pdf, "<20><7E><0020>"));
    const std::string accented = painted(page_with("\xC3\xA9t\xC3\xA9"));
    REQUIRE(says(accented, "(\x7Ft\x7F)Tj"));
    REQUIRE(says(accented, "<7F><00E9>"));
}

TEST_CASE("a hyphen of line breaking is copied as a soft hyphen") {
    layout::Pages pages = blank_pages();
    LineOptions options;
    options.ends_in_hyphen = true;
    put_line(pages.pages[0], "wa-", options);
    REQUIRE(says(painted(pages), "<7F><00AD>"));
    REQUIRE(says(painted(pages), "a\x7F)"));
}

TEST_CASE("a hyphen of the text's own at a line's end is copied as U+2010, within a line and in a path as U+002D") {
    layout::Pages pages = blank_pages();
    put_line(pages.pages[0], "well-known half-", {});
    REQUIRE(says(painted(pages), "<7F><2010>"));
    REQUIRE(says(painted(pages), "ell-kno"));
    REQUIRE(says(painted(pages), "half\x7F"));
    REQUIRE(!says(painted(page_with("and /usr/share/half-")), "<2010>"));
    REQUIRE(!says(painted(page_with("or --")), "<2010>"));
}

TEST_CASE("right-to-left text stands in logical order, each glyph shown on its own") {
    LineOptions options;
    options.is_rtl = true;
    options.language = "he";
    layout::Pages pages = blank_pages();
    put_line(pages.pages[0], "\xD7\xA9\xD7\x9D", options);
    const std::string pdf = painted(pages);
    REQUIRE(says(pdf, "(\x7F)Tj\n"));
    REQUIRE(says(pdf, "<7F><05E9>"));
    REQUIRE(says(pdf, "<80><05DD>"));
}

TEST_CASE("what justification adds to the blanks of a line is said once, and so is what tracking adds to its letters") {
    layout::Pages pages = page_with("a b c d");
    auto& run = std::get<layout::GlyphRun>(pages.pages[0].items[0].content);
    for (typeset::Glyph& glyph : run.glyphs) {
        if (run.text[glyph.begin] == ' ') glyph.advance += 0.1F;
    }
    REQUIRE(says(painted(pages), "1.2 Tw\n"));
    REQUIRE(says(painted(pages), "(a b c d)Tj"));
    for (typeset::Glyph& glyph : run.glyphs) glyph.advance += 0.05F;
    REQUIRE(says(painted(pages), "0.6 Tc\n1.2 Tw\n"));
    REQUIRE(says(painted(pages), "(a b c d)Tj"));
}

TEST_CASE("brackets and backslashes are shown as they are") {
    REQUIRE(says(painted(page_with("i\\n (mm)")), "(i\\\\n \\(mm\\))Tj"));
}

TEST_CASE("a face of more glyphs than there are one-byte codes is a composite font") {
    std::string letters;
    for (char32_t letter = 0x100; letter < 0x180; ++letter) text::append_utf8(letters, letter);
    REQUIRE(!says(painted(page_with(letters)), "/Type0"));
    for (char32_t letter = 0x400; letter < 0x460; ++letter) text::append_utf8(letters, letter);
    REQUIRE(says(painted(page_with(letters)), "/Type0"));
}

TEST_CASE("a ligature of a complex script carries its word as ActualText, plain Latin does not") {
    REQUIRE(says(painted(page_with("\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBF")),
                 "/ActualText<FEFF0915094D0937093F>"));
    REQUIRE(!says(painted(page_with("office")), "/ActualText"));
}

TEST_CASE("a dropped letter says nothing, and the rest of its word the whole") {
    layout::Pages pages = blank_pages();
    put_line(pages.pages[0], "T", {});
    std::get<layout::GlyphRun>(pages.pages[0].items[0].content).is_initial = true;
    put_line(pages.pages[0], "he lead", {});
    const std::string pdf = painted(pages);
    REQUIRE(says(pdf, "/ActualText<FEFF>"));
    REQUIRE(says(pdf, "/ActualText<FEFF005400680065>"));
}

TEST_CASE("an emoji is a small picture that says its whole sequence") {
    const std::string pdf = painted(page_with("\xF0\x9F\x8C\xBE"));
    REQUIRE(says(pdf, "/Subtype/Type3"));
    REQUIRE(says(pdf, "<D83CDF3E>"));
}

TEST_CASE("a family of emoji says all of itself, beyond eight units in an ActualText") {
    const std::string pdf = painted(page_with(
        "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\xE2\x80\x8D\xF0\x9F\x91\xA6"));
    REQUIRE(says(pdf, "/ActualText<FEFFD83DDC68200DD83DDC69200DD83DDC67200DD83DDC66>"));
    REQUIRE(says(pdf, "<D83DDC68200DD83DDC69200DD83DDC67>"));
}

TEST_CASE("what no face has is said and not shown as .notdef") {
    const std::string pdf = painted(page_with("a\xF3\xB0\x80\x81z"));
    REQUIRE(says(pdf, "3 Tr"));
    REQUIRE(says(pdf, "<DB80DC01>"));
}

TEST_CASE("every image format is put in") {
    for (const char* name : {"field.png", "field-alpha.png", "field.jpg", "field-cmyk.jpg", "field.gif", "field.webp",
                             "field.avif", "field.svg"}) {
        INFO(name);
        const Result<Painted> result = paint(page_with_image("a"), plain_facts(), {{"a", fixture(name)}});
        REQUIRE(result.has_value());
        REQUIRE(result->diagnostics.empty());
        REQUIRE(says(result->bytes, "/Subtype/Image"));
    }
}

TEST_CASE("a JPEG goes in as it is") {
    const Resource jpeg = fixture("field.jpg");
    REQUIRE(painted(page_with_image("a"), {{"a", jpeg}}).find(jpeg.bytes) != std::string::npos);
}

TEST_CASE("transparency is a soft mask") {
    REQUIRE(says(painted(page_with_image("a"), {{"a", fixture("field-alpha.png")}}), "/SMask"));
    REQUIRE(!says(painted(page_with_image("a"), {{"a", fixture("field.png")}}), "/SMask"));
}

TEST_CASE("an image that cannot be read leaves a frame and a diagnostic") {
    Resource broken = fixture("field.png");
    broken.bytes.resize(100);
    const Result<Painted> result = paint(page_with_image("a.png"), plain_facts(), {{"a.png", broken}});
    REQUIRE(result->diagnostics.size() == 1);
    REQUIRE(result->diagnostics[0].finding == "image-unreadable");
    REQUIRE(result->diagnostics[0].message.starts_with("image 'a.png' is "));
    REQUIRE(says(result->bytes, "re S Q"));
    REQUIRE(says(result->bytes, "/Alt(A field)"));
}

TEST_CASE("an image placed twice is stored once") {
    layout::Pages pages = page_with_image("a");
    pages.pages[0].items.push_back({2, layout::PlacedImage{"a", 72, 272, 96, 64}});
    const std::string all = unpacked(painted(pages, {{"a", fixture("field.png")}}));
    const std::string mark = "/Subtype/Image";
    const std::size_t first = all.find(mark);
    REQUIRE(all.find(mark, first + 1) == std::string::npos);
}

TEST_CASE("a file names the standards that were asked for and no others") {
    Facts facts = plain_facts();
    facts.standards = {PdfStandard::a_2u};
    const std::string pdf = paint(page_with("Rain."), facts, {})->bytes;
    REQUIRE(says(pdf, "<pdfaid:conformance>U</pdfaid:conformance>"));
    REQUIRE(!says(pdf, "pdfuaid:part"));
    facts.standards = {PdfStandard::ua_1};
    const std::string accessible = paint(page_with("Rain."), facts, {})->bytes;
    REQUIRE(says(accessible, "<pdfuaid:part>1</pdfuaid:part>"));
    REQUIRE(!says(accessible, "pdfaid:part"));
}

TEST_CASE("where an article stood is told in PRISM, whose schema is explained") {
    Facts facts = plain_facts();
    REQUIRE(!says(paint(page_with("Rain."), facts, {})->bytes, "<prism:"));
    facts.publication = "The Valley Times";
    facts.sections = {"Water", "Schools"};
    facts.published = parse_iso_date("2024-08-21");
    const std::string pdf = paint(page_with("Rain."), facts, {})->bytes;
    REQUIRE(says(pdf, "<prism:publicationName>The Valley Times</prism:publicationName>"));
    REQUIRE(says(pdf, "<prism:publicationDate>2024-08-21T00:00:00Z</prism:publicationDate>"));
    REQUIRE(says(pdf, "<prism:section>Water, Schools</prism:section>"));
    REQUIRE(says(pdf, "pdfaSchema:prefix=\"prism\""));
    for (const char* name : {"publicationName", "publicationDate", "section"})
        REQUIRE(says(pdf, "<rdf:li pdfaProperty:name=\"" + std::string(name) + "\""));
    facts.sections.clear();
    REQUIRE(!says(paint(page_with("Rain."), facts, {})->bytes, "pdfaProperty:name=\"section\""));
}

TEST_CASE("pages are labelled as their folios number them") {
    REQUIRE(says(paint(page_with("Rain."), plain_facts(), {})->bytes, "/PageLabels"));
    REQUIRE(says(paint(page_with("Rain."), plain_facts(), {})->bytes, "/Nums[0<</S/D>>]"));
}

TEST_CASE("an attached file is associated with the document, with its size and checksum and no date") {
    const std::vector<Attachment> files{{"rain.md", "text/markdown", Relationship::source, "Rain.\n"},
                                        {"rain.json", "application/json", Relationship::data, "{}"}};
    const std::string pdf = paint(page_with("Rain."), plain_facts(), {}, files)->bytes;
    REQUIRE(says(pdf, "/Subtype/text#2Fmarkdown/Params<</Size 6/CheckSum<f1b9629a8846e9654191b6a441ddd9a1>>>"));
    REQUIRE(says(pdf, "/F(rain.md)/UF(rain.md)"));
    REQUIRE(says(pdf, "/AFRelationship/Source"));
    REQUIRE(says(pdf, "/AFRelationship/Data"));
    REQUIRE(says(pdf, "/EmbeddedFiles<</Names[(rain.json)"));
    REQUIRE(says(pdf, "/AF ["));
    REQUIRE(!says(pdf, "ModDate"));
}

TEST_CASE("dates are the article's, none are made up") {
    Facts facts = plain_facts();
    REQUIRE(!says(paint(page_with("Rain."), facts, {})->bytes, "CreationDate"));
    facts.created = parse_iso_date("2024-08-21");
    const std::string pdf = paint(page_with("Rain."), facts, {})->bytes;
    REQUIRE(says(pdf, "/CreationDate (D:20240821000000Z)"));
    REQUIRE(says(pdf, "<xmp:CreateDate>2024-08-21T00:00:00Z</xmp:CreateDate>"));
}

TEST_CASE("Info and XMP say the same") {
    Facts facts = plain_facts();
    facts.title = "Rain";
    facts.authors = {"Ada Byron", "B. Name"};
    facts.description = "Of the water.";
    facts.keywords = {"water", "levy"};
    facts.producer = "offprint 1.0";
    facts.created = parse_iso_date("2024-08-21");
    facts.modified = parse_iso_date("2024-08-22T06:30:00+02:00");
    const std::string pdf = unpacked(paint(page_with("Rain."), facts, {})->bytes);
    for (const char* entry :
         {"/Title (Rain)", "/Author (Ada Byron; B. Name)", "/Subject (Of the water.)", "/Keywords (water, levy)",
          "/Producer (offprint 1.0)", "/CreationDate (D:20240821000000Z)", "/ModDate (D:20240822043000Z)"}) {
        INFO(entry);
        REQUIRE(pdf.find(entry) != std::string::npos);
    }
    for (const char* element :
         {"<rdf:li xml:lang=\"x-default\">Rain</rdf:li>", "<rdf:li>Ada Byron</rdf:li><rdf:li>B. Name</rdf:li>",
          "<rdf:li xml:lang=\"x-default\">Of the water.</rdf:li>", "<pdf:Keywords>water, levy</pdf:Keywords>",
          "<pdf:Producer>offprint 1.0</pdf:Producer>", "<xmp:CreateDate>2024-08-21T00:00:00Z</xmp:CreateDate>",
          "<xmp:ModifyDate>2024-08-22T04:30:00Z</xmp:ModifyDate>"}) {
        INFO(element);
        REQUIRE(pdf.find(element) != std::string::npos);
    }
}

}  // namespace offprint::pdf

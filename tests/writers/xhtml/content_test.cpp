#include <catch2/catch.hpp>

#include "writers/xhtml/sample.h"

using namespace offprint;
using namespace offprint::xhtml;
using Catch::Matchers::Contains;

namespace {

edition::Edition with_footnote(Inlines paragraph_inlines) {
    edition::Edition edition = edition_of({paragraph(std::move(paragraph_inlines))});
    edition.footnotes = {{1, "a", {paragraph("Never read.")}, {}}};
    edition.footnotes_title = "Notes";
    return edition;
}

/// Three chapters of a paragraph each.
edition::Edition long_edition() {
    Blocks body{paragraph("Opening.")};
    for (const std::string title : {"One", "Two", "Three"}) {
        body.push_back({Heading{2, "", words(title)}});
        body.push_back(paragraph(std::string(400, 'x')));
    }
    body.push_back(paragraph({{Link{"#one", "", words("back")}}}));
    return edition_of(body);
}

}  // namespace

TEST_CASE("a document names its language, direction, title and style sheet") {
    edition::Edition edition = edition_of({});
    edition.language = "he";
    edition.direction = Direction::rtl;
    Surroundings surroundings;
    surroundings.style_sheet_path = "article.css";
    REQUIRE_THAT(document(edition, surroundings),
                 Contains("xml:lang=\"he\" lang=\"he\" dir=\"rtl\">") && Contains("<title>Rivers</title>") &&
                     Contains("<link rel=\"stylesheet\" type=\"text/css\" href=\"article.css\"/>"));
}

TEST_CASE("the header holds what the edition prints there, in order") {
    edition::Edition edition = edition_of({});
    edition.header = {
        {edition::HeaderRole::label, words("Opinion")},
        {edition::HeaderRole::headline, words("Rivers")},
        {edition::HeaderRole::dek, words("They keep accounts.")},
        {edition::HeaderRole::byline, words("By Ada Merrow")},
        {edition::HeaderRole::dates,
         {{Span{SpanKind::time, "", Direction::unknown, "2024-08-21", words("21 August 2024")}}}},
        {edition::HeaderRole::source, {{Link{"https://paper.example/", "", words("paper.example")}}}},
    };
    REQUIRE(inside_article(edition) ==
            "<header>\n<p class=\"label\">Opinion</p>\n<h1 class=\"headline\" epub:type=\"title\">Rivers</h1>\n"
            "<p class=\"dek\" epub:type=\"subtitle\" role=\"doc-subtitle\">They keep accounts.</p>\n<p "
            "class=\"byline\">By Ada Merrow</p>\n"
            "<p class=\"dates\"><time datetime=\"2024-08-21\">21 August 2024</time></p>\n"
            "<p class=\"source\"><a href=\"https://paper.example/\">paper.example</a></p>\n</header>\n");
}

TEST_CASE("a footnote stands at the end, linked to and fro") {
    REQUIRE(
        inside_article(with_footnote({{Text{"Gauges"}}, {FootnoteReference{"a"}}})) ==
        "<p>Gauges<sup class=\"noteref\" id=\"fnref-1-1\"><a href=\"#fn-1\" epub:type=\"noteref\" "
        "role=\"doc-noteref\">1</a></sup></p>\n"
        "<section epub:type=\"footnotes\" class=\"footnotes\">\n<h2>Notes</h2>\n"
        "<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-1\" class=\"footnote\">\n"
        "<p><span class=\"footnote-number\"><a href=\"#fnref-1-1\" role=\"doc-backlink\">1</a></span> Never read.</p>\n"
        "</aside>\n</section>\n");
}

TEST_CASE("a footnote that is marked twice leads back to both marks") {
    REQUIRE_THAT(inside_article(with_footnote({{FootnoteReference{"a"}}, {FootnoteReference{"a"}}})),
                 Contains("id=\"fnref-1-2\"") && Contains("<a href=\"#fnref-1-2\" role=\"doc-backlink\">1.2</a>"));
}

TEST_CASE("a mark without a footnote stays text, with a diagnostic") {
    REQUIRE(written(Inlines{{FootnoteReference{"b"}}}) == "<p>[^b]</p>\n");
    REQUIRE(findings(Inlines{{FootnoteReference{"b"}}}) == "footnote-missing");
}

TEST_CASE("the colophon closes the article") {
    edition::Edition edition = edition_of({});
    edition.colophon = {words("© 2024 The Paper")};
    REQUIRE(inside_article(edition) ==
            "<footer class=\"colophon\"><section epub:type=\"colophon\" role=\"doc-colophon\">\n"
            "<p>© 2024 The Paper</p>\n</section></footer>\n");
}

TEST_CASE("the contents list the headings of the body") {
    const Content content = write_content(edition_of({{Heading{2, "", words("One & two")}}}), {});
    REQUIRE(content.contents.size() == 1);
    REQUIRE(content.contents[0].title == "One & two");
    REQUIRE(content.contents[0].address == "article.xhtml#one--two");
}

TEST_CASE("an article beyond comfort is parted at headings, and links find the way") {
    Surroundings surroundings;
    surroundings.longest_document = 1000;
    const Content content = write_content(long_edition(), surroundings);
    REQUIRE(content.documents.size() == 2);
    REQUIRE(content.documents[1].file_name == "article-2.xhtml");
    REQUIRE_THAT(content.documents[0].bytes, Contains("id=\"two\"") && !Contains("id=\"three\""));
    REQUIRE_THAT(content.documents[1].bytes,
                 Contains("id=\"three\"") && Contains("<a href=\"article.xhtml#one\">back</a>"));
    REQUIRE(content.contents[2].address == "article-2.xhtml#three");
}

TEST_CASE("an article within comfort is one document") {
    REQUIRE(write_content(long_edition(), {}).documents.size() == 1);
}

TEST_CASE("a page's mark stands before its first word") {
    Surroundings surroundings;
    surroundings.page_starts = {{1, 0, 0}, {2, 1, 3}, {3, 2, 0}};
    const edition::Edition edition = edition_of({paragraph("one"), paragraph("two three"), paragraph("four")});
    const auto mark = [](const std::string& page) {
        return "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-" + page + "\" aria-label=\"" + page +
               "\"/>";
    };
    REQUIRE(inside_article(edition, surroundings) == "<header>\n" + mark("1") + "</header>\n<p>one</p>\n<p>two " +
                                                         mark("2") + "three</p>\n<p>" + mark("3") + "four</p>\n");
    REQUIRE(write_content(edition, surroundings).pages.at(2).address == "article.xhtml#page-3");
}

TEST_CASE("a page that starts after the last block is marked in the colophon") {
    edition::Edition edition = edition_of({paragraph("one")});
    edition.colophon = {words("Rights")};
    Surroundings surroundings;
    surroundings.page_starts = {{2, 7, 0}};
    REQUIRE_THAT(inside_article(edition, surroundings),
                 Contains("role=\"doc-colophon\">\n<span epub:type=\"pagebreak\""));
}

TEST_CASE("a page without text of its own is marked when all words are over") {
    edition::Edition edition = edition_of({paragraph("one")});
    edition.colophon = {words("Rights")};
    Surroundings surroundings;
    surroundings.page_starts = {{1, 0, 0}, {2, after_all, 0}};
    REQUIRE_THAT(inside_article(edition, surroundings), Contains("<p>Rights</p>\n<span epub:type=\"pagebreak\""));
}

TEST_CASE("pages are counted by letters: notes, pictures and soft hyphens move no mark") {
    Surroundings surroundings;
    surroundings.page_starts = {{2, 0, 8}};
    edition::Edition edition = edition_of({{Paragraph{{Inline{Text{"o\u00ADne "}}, Inline{FootnoteReference{"a"}},
                                                       Inline{LineBreak{}}, Inline{Text{"three four"}}}}}});
    edition.footnotes = {{1, "a", {paragraph("A note.")}, {}}};
    REQUIRE_THAT(inside_article(edition, surroundings),
                 Contains("three <span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-2\" "
                          "aria-label=\"2\"/>four"));
}

TEST_CASE("structured data stands in the head of the first document alone") {
    Surroundings surroundings;
    surroundings.structured_data = "{}";
    surroundings.longest_document = 1;
    const Content content = write_content(long_edition(), surroundings);
    REQUIRE_THAT(content.documents[0].bytes, Contains("<script type=\"application/ld+json\">{}</script>\n</head>"));
    REQUIRE_THAT(content.documents[1].bytes, !Contains("<script"));
}

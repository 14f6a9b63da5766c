#include <catch2/catch.hpp>

#include "writers/xhtml/sample.h"

using namespace offprint;
using namespace offprint::xhtml;

TEST_CASE("a paragraph carries its language and direction") {
    Block block = paragraph("نهر");
    block.language = "ar";
    block.direction = Direction::rtl;
    REQUIRE(written(Blocks{block}) == "<p xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">نهر</p>\n");
}

TEST_CASE("headings get ids that are XML names, each once") {
    REQUIRE(written(Blocks{{Heading{2, "", words("The weir")}}, {Heading{3, "", words("The weir")}}}) ==
            "<h2 id=\"the-weir\">The weir</h2>\n<h3 id=\"the-weir-2\">The weir</h3>\n");
    REQUIRE(written(Blocks{{Heading{2, "", words("Река")}}}) == "<h2 id=\"section\">Река</h2>\n");
    REQUIRE(written(Blocks{{Heading{2, "1 a", words("First")}}}) == "<h2 id=\"s-1a\">First</h2>\n");
    REQUIRE(written(Blocks{{Heading{2, "fn-1", words("First")}}}) == "<h2 id=\"s-fn-1\">First</h2>\n");
}

TEST_CASE("an id that the source gives twice is mended and reported") {
    const edition::Edition edition = edition_of({{Heading{2, "a", words("One")}}, {Heading{2, "a", words("Two")}}});
    REQUIRE(inside_article(edition) == "<h2 id=\"a\">One</h2>\n<h2 id=\"a-2\">Two</h2>\n");
    REQUIRE(findings(edition) == "id-repeated");
}

TEST_CASE("a heading without words is none") {
    REQUIRE(written(Blocks{{Heading{2, "", words(" ")}}}) == "<p id=\"section\"> </p>\n");
}

TEST_CASE("a quote keeps its attribution") {
    REQUIRE(written(Blocks{{BlockQuote{{paragraph("It rose.")}, words("An engineer")}}}) ==
            "<blockquote>\n<p>It rose.</p>\n<p class=\"attribution\">An engineer</p>\n</blockquote>\n");
}

TEST_CASE("a tight list's items are bare, a loose list's are paragraphs") {
    const List tight{
        ListKind::bullet, 1, true, {{TaskState::none, {paragraph("a")}}, {TaskState::none, {paragraph("b")}}}};
    REQUIRE(written(Blocks{{tight}}) == "<ul class=\"tight\">\n<li>a</li>\n<li>b</li>\n</ul>\n");
    const List loose{ListKind::ordered, 3, false, {{TaskState::none, {paragraph("a")}}}};
    REQUIRE(written(Blocks{{loose}}) == "<ol start=\"3\" class=\"loose\">\n<li><p>a</p>\n</li>\n</ol>\n");
}

TEST_CASE("a task is a box drawn in text") {
    const List tasks{
        ListKind::bullet, 1, true, {{TaskState::done, {paragraph("a")}}, {TaskState::open, {paragraph("b")}}}};
    REQUIRE(written(Blocks{{tasks}}) ==
            "<ul class=\"tight tasks\">\n"
            "<li class=\"task\"><span class=\"task-mark\">☑</span> a</li>\n"
            "<li class=\"task\"><span class=\"task-mark\">☐</span> b</li>\n</ul>\n");
}

TEST_CASE("a definition without a term belongs to the term before it") {
    REQUIRE(written(Blocks{{DefinitionList{{{words("weir"), {paragraph("a dam")}}, {{}, {paragraph("a trap")}}}}}}) ==
            "<dl>\n<dt>weir</dt><dd>a dam</dd>\n<dd>a trap</dd>\n</dl>\n");
}

TEST_CASE("code keeps its lines and its language; in right-to-left text it runs left to right") {
    REQUIRE(written(Blocks{{CodeBlock{"c++", "a < b\n  c"}}}) ==
            "<pre><code class=\"language-c\">a &lt; b\n  c</code></pre>\n");
    edition::Edition edition = edition_of({{CodeBlock{"", "x"}}});
    edition.direction = Direction::rtl;
    REQUIRE(inside_article(edition) == "<pre dir=\"ltr\"><code>x</code></pre>\n");
}

TEST_CASE("a table has a head with scopes, and alignment by class") {
    const TableRow head{{{paragraph("Year")}, 1, 1, true}, {{paragraph("Levy")}, 1, 1, true}};
    const TableRow row{{{paragraph("2021")}, 1, 1, true}, {{paragraph("3.1")}}};
    const Table table{{ColumnAlignment::none, ColumnAlignment::right}, 1, {head, row}, words("Money")};
    REQUIRE(written(Blocks{{table}}) ==
            "<table>\n<caption>Money</caption>\n"
            "<thead>\n<tr><th scope=\"col\">Year</th><th scope=\"col\" class=\"align-right\">Levy</th></tr>\n</thead>\n"
            "<tbody>\n<tr><th scope=\"row\">2021</th><td class=\"align-right\">3.1</td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("spans are kept inside the head or the body, and move the columns after them") {
    const TableRow first{{{paragraph("a")}, 1, 9, false}, {{paragraph("b")}, 1, 1, false}};
    const TableRow second{{{paragraph("c")}, 1, 1, false}};
    const Table table{{ColumnAlignment::left, ColumnAlignment::center}, 0, {first, second}, {}};
    REQUIRE(written(Blocks{{table}}) ==
            "<table>\n<tbody>\n"
            "<tr><td class=\"align-left\" rowspan=\"2\">a</td><td class=\"align-center\">b</td></tr>\n"
            "<tr><td class=\"align-center\">c</td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("a figure has its caption and its credit") {
    Surroundings surroundings;
    surroundings.image_paths["a.png"] = "images/1.png";
    const Figure figure{{Image{"a.png", std::nullopt, ""}}, words("The field."), words("Photo: N. Harrow")};
    REQUIRE(written(Blocks{{figure}}, surroundings) ==
            "<figure>\n<img src=\"images/1.png\" alt=\"The field.\"/>\n"
            "<figcaption>The field. <span class=\"credit\">Photo: N. Harrow</span></figcaption>\n</figure>\n");
}

TEST_CASE("a thematic break is a rule") { REQUIRE(written(Blocks{{ThematicBreak{}}}) == "<hr/>\n"); }

TEST_CASE("an editor's note is a notice, with its other kinds as classes") {
    Note note;
    note.label = "Editor's note:";
    note.body = {paragraph("The views are the author's.")};
    note.also = {NoteKind::disclaimer};
    REQUIRE(written(Blocks{{note}}) ==
            "<section epub:type=\"notice\" role=\"doc-notice\" class=\"note note-editor note-disclaimer\">\n"
            "<p><strong class=\"note-label\">Editor's note:</strong> The views are the author's.</p>\n</section>\n");
}

TEST_CASE("a correction is errata, a credit stands aside") {
    Note correction;
    correction.kind = NoteKind::correction;
    correction.body = {paragraph("It was 3.3.")};
    REQUIRE(written(Blocks{{correction}}) ==
            "<section epub:type=\"errata\" role=\"doc-errata\" class=\"note note-correction\">\n"
            "<p>It was 3.3.</p>\n</section>\n");
    Note credit;
    credit.kind = NoteKind::credit;
    credit.body = {paragraph("Valley Wire")};
    REQUIRE(written(Blocks{{credit}}) ==
            "<aside role=\"note\" class=\"note note-credit\">\n<p>Valley Wire</p>\n</aside>\n");
}

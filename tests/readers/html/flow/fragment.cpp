#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/html/flow/read_fragment.h"

using namespace offprint;

namespace {

Blocks body(const std::string& html) {
    Article article;
    article.body = html::read_fragment(html).blocks;
    return without_sources(std::move(article)).body;
}

Inlines words(const std::string& text) { return {{Text{text}}}; }
Block paragraph(const std::string& text) { return {Paragraph{words(text)}}; }

template <class Node>
Node only(const std::string& html) {
    const Blocks blocks = body(html);
    REQUIRE(blocks.size() == 1);
    REQUIRE(std::holds_alternative<Node>(blocks.front().node));
    return std::get<Node>(blocks.front().node);
}

std::string repeated(std::string_view part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

/// Every row's cells with their spans, "a2x1 b": columns first.
std::string grid(const Table& table) {
    std::string text;
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row) {
            text += plain_text(cell.content);
            if (cell.column_span != 1 || cell.row_span != 1)
                text += std::to_string(cell.column_span) + "x" + std::to_string(cell.row_span);
            text += ' ';
        }
        text += '/';
    }
    return text;
}

}  // namespace

TEST_CASE("paragraphs, and text that stands in none") {
    REQUIRE(body("a\n b<p> c  d </p>e") == Blocks{paragraph("a b"), paragraph("c d"), paragraph("e")});
}

TEST_CASE("headings keep level and anchor") {
    REQUIRE(only<Heading>("<h3 id=x>A <b>b</b></h3>") == Heading{3, "x", {{Text{"A "}}, {Strong{words("b")}}}});
}

TEST_CASE("white space is one blank, across elements too") {
    REQUIRE(only<Paragraph>("<p> a <em> b</em> \n c</p>").content ==
            Inlines{{Text{"a "}}, {Emphasis{words("b")}}, {Text{" c"}}});
}

TEST_CASE("phrasing elements have their meanings") {
    const Inlines content = only<Paragraph>(
                                "<p><i>a</i><s>b</s><sup>c</sup><sub>d</sub><code>e</code>"
                                "<time datetime=2024-08-21>f</time><q>g</q><small>h</small><ins>i</ins></p>")
                                .content;
    REQUIRE(content.size() == 9);
    REQUIRE(content[0] == Inline{Emphasis{words("a")}});
    REQUIRE(content[1] == Inline{Strikethrough{words("b")}});
    REQUIRE(content[2] == Inline{Superscript{words("c")}});
    REQUIRE(content[3] == Inline{Subscript{words("d")}});
    REQUIRE(content[4] == Inline{Code{"e"}});
    REQUIRE(std::get<Span>(content[5].node).title == "2024-08-21");
    REQUIRE(std::get<Span>(content[6].node).kind == SpanKind::quotation);
    REQUIRE(std::get<Span>(content[7].node).kind == SpanKind::small);
    REQUIRE(std::get<Span>(content[8].node).kind == SpanKind::underline);
}

TEST_CASE("lists nest, and a check box is a task") {
    const List list =
        only<List>("<ol start=3><li>a<ul><li>b</li></ul></li><li><input type=checkbox checked> c</li></ol>");
    REQUIRE(list.kind == ListKind::ordered);
    REQUIRE(list.start == 3);
    REQUIRE(list.items.at(0).content.size() == 2);
    REQUIRE(list.items.at(1).task == TaskState::done);
    REQUIRE(list.items.at(1).content == Blocks{paragraph("c")});
}

TEST_CASE("a checked item tells of no loss") {
    REQUIRE(html::read_fragment("<ul><li><input type=checkbox> c</li></ul>").findings.diagnostics.empty());
}

TEST_CASE("definitions and a quote's attribution") {
    const DefinitionList list = only<DefinitionList>("<dl><dt>a<dd>b<dd>c<div><dt>d</dt><dd>e</dd></div></dl>");
    REQUIRE(plain_text(list.items.at(0).term) == "a");
    REQUIRE(plain_text(list.items.at(0).content).find("c") != std::string::npos);
    const BlockQuote quote = only<BlockQuote>("<blockquote><p>a</p><footer>B. Ode</footer></blockquote>");
    REQUIRE(quote == BlockQuote{{paragraph("a")}, words("B. Ode")});
}

TEST_CASE("preformatted text keeps its lines") {
    REQUIRE(only<CodeBlock>("<pre>\n<code class=language-cpp>a\n\n  b &lt;\n</code></pre>") ==
            CodeBlock{"cpp", "a\n\n  b <"});
}

TEST_CASE("a figure has images, caption and credit") {
    Figure figure;
    figure.images = {{"a.png", "A", ""}};
    figure.caption = words("A cat.");
    figure.credit = words("B. Ode");
    REQUIRE(only<Figure>("<figure><a href=x><picture><source srcset=y><img src=a.png alt=A></picture></a>"
                         "<figcaption>A cat. <span class=credit>B. Ode</span></figcaption></figure>") == figure);
    REQUIRE(only<Figure>("<p><img src=a.png alt=''></p>").images.front().alt == "");
}

TEST_CASE("a figure around a table gives it its caption") {
    const Table table = only<Table>("<figure><table><tr><td>a</table><figcaption>T</figcaption></figure>");
    REQUIRE(table.caption == words("T"));
}

TEST_CASE("spans stay inside the table, and every row is as wide as the widest") {
    REQUIRE(
        grid(only<Table>("<table><tr><th>a<th>b<th>c<tr><td colspan=2>d<tr><td rowspan=9>e<td>f<tr><td>g</table>")) ==
        "a b c /d2x1  /e1x2 f  /g  /");
}

TEST_CASE("a span does not run over a cell from above") {
    REQUIRE(grid(only<Table>("<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d</table>")) == "a b1x2 c /d  /");
}

TEST_CASE("a table's head is its thead, or a first row of header cells; no cell reaches out of it") {
    REQUIRE(only<Table>("<table><thead><tr><td rowspan=5>a</thead><tr><td>b</table>").rows[0][0].row_span == 1);
    REQUIRE(only<Table>("<table><tr><th>a<tr><td>b</table>").header_rows == 1);
    REQUIRE(only<Table>("<table><tfoot><tr><td>z</tfoot><tbody><tr><td>b</table>").header_rows == 0);
}

TEST_CASE("a table wider than our own JSON may hold is paragraphs") {
    const html::Fragment fragment = html::read_fragment("<table><tr><td colspan=1000>a<td>b</table>");
    REQUIRE(fragment.findings.diagnostics.front().finding == "table-too-sparse");
    REQUIRE(std::holds_alternative<Paragraph>(fragment.blocks.front().node));
}

TEST_CASE("spans of a thousand columns and rows make no million cells") {
    const html::Fragment fragment = html::read_fragment("<table><tr><td colspan=1000>a</td></tr>" +
                                                        repeated("<tr><td>b</td></tr>", 5000) + "</table>");
    REQUIRE(fragment.findings.diagnostics.front().finding == "table-too-sparse");
    REQUIRE(fragment.blocks.size() == 5001);
    REQUIRE(html::read_fragment("<table>" + repeated("<tr><td rowspan=65534>a</td></tr>", 3000) + "</table>")
                .blocks.size() == 3000);
}

TEST_CASE("a class that names a note makes one") {
    const Note note = only<Note>("<div class='box author-bio'><h4>About the author</h4><p>A. Byron writes.</p></div>");
    REQUIRE(note.kind == NoteKind::bio);
    REQUIRE(note.label == "About the author");
    REQUIRE(note.body == Blocks{paragraph("A. Byron writes.")});
    REQUIRE(only<Note>("<p class=correction>We erred.</p>").kind == NoteKind::correction);
    REQUIRE(only<Note>("<section class='note note-disclaimer'>x</section>").kind == NoteKind::disclaimer);
    REQUIRE(only<Note>("<section role=doc-errata>x</section>").kind == NoteKind::correction);
}

TEST_CASE("sections are transparent; language and direction go to their blocks") {
    const Blocks blocks = body("<section lang=ar dir=rtl><p>a</p><p lang=en>b</p></section>");
    REQUIRE(blocks.at(0).language == "ar");
    REQUIRE(blocks.at(0).direction == Direction::rtl);
    REQUIRE(blocks.at(1).language == "en");
}

TEST_CASE("details keep their summary, a link around blocks is in each") {
    REQUIRE(body("<details><summary>S</summary>a</details>") ==
            Blocks{{Paragraph{{{Strong{words("S")}}}}}, paragraph("a")});
    REQUIRE(body("<a href=u><div>a</div><p>b</p></a>") ==
            Blocks{{Paragraph{{{Link{"u", "", words("a")}}}}}, {Paragraph{{{Link{"u", "", words("b")}}}}}});
}

TEST_CASE("programs and frames never reach the model") {
    const html::Fragment fragment = html::read_fragment("a<script>b</script><style>c</style><iframe>d</iframe>");
    REQUIRE(plain_text(fragment.blocks) == "a");
    REQUIRE(fragment.findings.diagnostics.size() == 3);
    REQUIRE(fragment.findings.dropped.size() == 1);
    REQUIRE(fragment.findings.dropped.front().before == "d");
}

TEST_CASE("deep nesting is opened up, the text kept") {
    const html::Fragment fragment = html::read_fragment(repeated("<blockquote>", 5000) + "deep");
    REQUIRE(plain_text(fragment.blocks) == "deep");
    REQUIRE_FALSE(fragment.findings.diagnostics.empty());
    REQUIRE(plain_text(html::read_fragment(repeated("<b>", 5000) + "deep").blocks) == "deep");
}

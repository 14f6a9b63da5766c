#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "layout/table_records.h"
#include "model/walk.h"
#include "pages_of.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

TableCell cell(const std::string& text) {
    TableCell result;
    if (!text.empty()) result.content = {paragraph(text)};
    return result;
}

Table table(int columns, int rows, const std::string& word) {
    Table result;
    result.header_rows = 1;
    result.columns.assign(static_cast<std::size_t>(columns), ColumnAlignment::left);
    for (int r = 0; r <= rows; ++r) {
        result.rows.emplace_back();
        for (int c = 0; c < columns; ++c)
            result.rows.back().push_back(cell((r == 0 ? "Head" : word) + std::to_string(c)));
    }
    return result;
}

bool has_finding(const Pages& pages, const std::string& finding) {
    return std::any_of(pages.diagnostics.begin(), pages.diagnostics.end(),
                       [&finding](const Diagnostic& one) { return one.finding == finding; });
}

std::size_t count_of(const Pages& pages, TagKind kind) {
    return static_cast<std::size_t>(
        std::count_if(pages.tags.begin(), pages.tags.end(), [kind](const Tag& tag) { return tag.kind == kind; }));
}

}  // namespace

TEST_CASE("a table that is too wide stands on a turned page, and text goes on before it") {
    const Pages pages =
        pages_of(edition_of({paragraph(prose(4)), Block{table(9, 40, "valuation")}, paragraph(prose(8))}));
    REQUIRE(has_finding(pages, "table-turned"));
    REQUIRE(pages.pages.size() == 3);
    REQUIRE(pages.pages[0].width < pages.pages[0].height);
    REQUIRE(pages.pages[1].width == pages.pages[0].height);
    REQUIRE(text_of(pages.pages[0]).find(prose(8).substr(0, 20)) != std::string::npos);
    REQUIRE(count_of(pages, TagKind::table_row) == 41);
    for (const TextLine& line : lines_of(pages.pages[1])) REQUIRE(line.right < pages.pages[1].width - 80);
    REQUIRE(pages.page_starts.size() == 3);
    REQUIRE(pages.page_starts[2].page == 3);
}

TEST_CASE("the footnotes of a turned table stand on its page, those called before it where they were called") {
    Table wide = table(9, 12, "valuation");
    const auto with_mark = [](const std::string& text, const std::string& label) {
        Inlines content = words(text);
        content.push_back({FootnoteReference{label}});
        return Block{Paragraph{content}};
    };
    wide.rows[3][2].content = {with_mark("valuation", "1")};
    wide.rows[4][2].content = {with_mark("valuation", "2")};
    edition::Edition edition = edition_of({with_mark(prose(4), "1"), Block{wide}, paragraph(prose(8))});
    edition.footnotes = {{1, "1", {paragraph("Called before.")}, {}}, {2, "2", {paragraph("Called there.")}, {}}};
    const Pages pages = pages_of(edition);
    REQUIRE(pages.pages.size() == 2);
    REQUIRE(text_of(pages.pages[0]).find("Called before.") != std::string::npos);
    REQUIRE(text_of(pages.pages[0]).find("Called there.") == std::string::npos);
    const std::vector<TextLine> turned = lines_of(pages.pages[1]);
    REQUIRE(turned.back().text.find("Called there.") != std::string::npos);
    REQUIRE(turned.back().baseline < pages.pages[1].height - 80);
}

TEST_CASE("a table in a quote that is too wide for it is set as records") {
    BlockQuote quote;
    quote.content = {Block{table(30, 2, "valuation")}};
    const Pages pages = pages_of(edition_of({paragraph(prose(4)), Block{quote}}));
    REQUIRE(has_finding(pages, "table-as-records"));
    REQUIRE(count_of(pages, TagKind::list_item) == 2);
}

TEST_CASE("a table that is too wide for a turned page is set as records") {
    const Pages pages = pages_of(edition_of({Block{table(30, 2, "valuation")}}));
    REQUIRE(has_finding(pages, "table-as-records"));
    REQUIRE(count_of(pages, TagKind::table) == 0);
    REQUIRE(count_of(pages, TagKind::list_item) == 2);
    REQUIRE(text_of(pages.pages.front()).find("Head3: valuation3") != std::string::npos);
}

TEST_CASE("records leave empty cells out and name cells by all rows of the head") {
    Table two;
    two.columns.assign(2, ColumnAlignment::none);
    two.header_rows = 2;
    two.rows = {
        {cell("Water"), cell("Water")}, {cell("in"), cell("out")}, {cell("1"), cell("")}, {cell("2"), cell("3")}};
    const Block records = table_as_records(two);
    const List& list = std::get<List>(records.node);
    REQUIRE(list.items.size() == 2);
    REQUIRE(plain_text(list.items[0].content) == "Water, in: 1");
    REQUIRE(plain_text(list.items[1].content) == "Water, in: 2\nWater, out: 3");
}

TEST_CASE("in columns a wide table goes across them, with its head and without a diagnostic") {
    WriteContext context = test_context();
    context.style.page.columns = 2;
    context.style.page.column_gap = 18;
    const Pages pages =
        pages_of(edition_of({paragraph(prose(20)), Block{table(6, 5, "valuation")}, paragraph(prose(120))}), context);
    REQUIRE_FALSE(has_finding(pages, "table-turned"));
    REQUIRE_FALSE(has_finding(pages, "table-as-records"));
    REQUIRE(pages.pages.size() >= 2);
    const std::vector<TextLine> second = lines_of(pages.pages[1]);
    REQUIRE(second.front().text.starts_with("Head0"));
}

TEST_CASE("baselines meet across the gutter, and the first column of right-to-left text stands at the right") {
    WriteContext context = test_context();
    context.style.page.columns = 2;
    context.style.page.column_gap = 18;
    const Pages pages =
        pages_of(edition_of({paragraph(prose(30)), heading("A heading"), paragraph(prose(90))}), context);
    const double middle = context.style.page.width / 2;
    const double first = lines_of(pages.pages[0])[1].baseline;
    for (const TextLine& line : lines_of(pages.pages[0])) {
        if (line.text == "A heading" || line.text == "The second ledger") continue;
        const double lines = (line.baseline - first) / context.style.body.leading;
        REQUIRE(std::abs(lines - std::round(lines)) < 0.01);
        REQUIRE((line.right < middle + 1 || line.left > middle - 1));
    }
    edition::Edition hebrew = edition_of({paragraph("\xD7\x90\xD7\x91"), paragraph("\xD7\x92\xD7\x93")});
    hebrew.language = "he";
    hebrew.direction = Direction::rtl;
    hebrew.header.clear();
    REQUIRE(std::get<GlyphRun>(pages_of(hebrew, context).pages.front().items.front().content).x > middle);
}

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "base/overloaded.h"
#include "model/walk.h"
#include "pages_of.h"
#include "text/utf8.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

Block noted(int number, const std::string& before, const std::string& after) {
    Paragraph node;
    node.content = {Inline{Text{before}}, Inline{FootnoteReference{std::to_string(number)}}, Inline{Text{" " + after}}};
    return Block{node};
}

TableCell cell(const std::string& text) {
    TableCell result;
    result.content = {paragraph(text)};
    return result;
}

Table table(int rows) {
    Table result;
    result.columns = {ColumnAlignment::left, ColumnAlignment::right};
    result.header_rows = 1;
    result.rows.push_back({cell("Parish"), cell("Levy")});
    for (int i = 0; i < rows; ++i) result.rows.push_back({cell("Parish " + std::to_string(i)), cell("3.1")});
    return result;
}

bool is_within(const std::vector<Tag>& tags, TagId tag, TagKind kind) {
    for (; tag != 0; tag = tags[tag].parent)
        if (tags[tag].kind == kind) return true;
    return false;
}

/// The tag itself, or the block that an inline one stands in.
TagId block_of(const std::vector<Tag>& tags, TagId tag) {
    const auto is_inline = [](TagKind kind) {
        return kind == TagKind::strong || kind == TagKind::emphasis || kind == TagKind::code || kind == TagKind::link ||
               kind == TagKind::span || kind == TagKind::quotation;
    };
    while (is_inline(tags[tag].kind)) tag = tags[tag].parent;
    return tag;
}

/// Every artifact's words on a page.
std::string artifacts_of(const Page& page) {
    std::string text;
    for (const PageItem& item : page.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run != nullptr && item.tag == artifact_tag) text += run->text;
    }
    return text;
}

/// What the pages say in logical order: by tag, then as placed; without list labels, marks and hyphens.
std::string words_of(const Pages& pages) {
    std::map<TagId, std::string> by_tag;
    for (const Page& page : pages.pages) {
        for (const PageItem& item : page.items) {
            const auto* run = std::get_if<GlyphRun>(&item.content);
            if (run == nullptr || is_artifact(item.tag)) continue;
            if (is_within(pages.tags, item.tag, TagKind::list_label)) continue;
            if (pages.tags[item.tag].kind == TagKind::reference) continue;
            by_tag[block_of(pages.tags, item.tag)] += run->text;
        }
    }
    std::string all;
    for (const auto& [tag, words] : by_tag) all += words;
    return text::non_blank(all);
}

Blocks every_kind(std::mt19937& random) {
    Blocks blocks;
    const auto count = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)) + 1; };
    for (int i = 0; i < 12; ++i) {
        switch (random() % 9) {
            case 0: blocks.push_back(heading("Heading " + std::to_string(i), 2)); break;
            case 1: {
                List list;
                list.kind = count(2) == 1 ? ListKind::bullet : ListKind::ordered;
                list.tight = count(2) == 1;
                for (int k = count(4); k > 0; --k) list.items.push_back({TaskState::none, {paragraph(prose(k))}});
                blocks.push_back(Block{list});
                break;
            }
            case 2: {
                BlockQuote quote;
                quote.content = {paragraph(prose(count(6)))};
                blocks.push_back(Block{quote});
                break;
            }
            case 3:
                blocks.push_back(
                    Block{CodeBlock{"c", "int a;\n\n\treturn a_very_long_name_of_a_thing + " + std::string(120, 'x')}});
                break;
            case 4: blocks.push_back(Block{table(count(60))}); break;
            case 5: blocks.push_back(Block{ThematicBreak{}}); break;
            case 6: {
                Note note;
                note.label = "Disclaimer:";
                note.kind = NoteKind::disclaimer;
                note.body = {paragraph(prose(count(5)))};
                blocks.push_back(Block{note});
                break;
            }
            case 7: {
                Figure figure;
                figure.caption = words("A caption " + std::to_string(i));
                figure.images = {};
                blocks.push_back(Block{figure});
                break;
            }
            default: blocks.push_back(paragraph(prose(count(30)))); break;
        }
    }
    return blocks;
}

}  // namespace

TEST_CASE("every character of the body stands once on the pages, in logical order") {
    std::mt19937 random(7);
    for (int round = 0; round < 12; ++round) {
        edition::Edition edition = edition_of(every_kind(random));
        edition.header.clear();
        INFO("round " << round);
        REQUIRE(words_of(pages_of(edition)) == text::non_blank(plain_text(edition.body)));
    }
}

TEST_CASE("a table's head is repeated on every page as an artifact, and tagged once") {
    const Pages pages = pages_of(edition_of({Block{table(90)}}));
    REQUIRE(pages.pages.size() >= 3);
    REQUIRE(artifacts_of(pages.pages[0]).empty());
    REQUIRE(artifacts_of(pages.pages[1]) == "ParishLevy");
    REQUIRE(artifacts_of(pages.pages[2]) == "ParishLevy");
    REQUIRE(std::count_if(pages.tags.begin(), pages.tags.end(),
                          [](const Tag& tag) { return tag.kind == TagKind::table_header_cell; }) == 2);
}

TEST_CASE("a footnote begins on the page of its mark") {
    Blocks body;
    edition::Edition edition;
    for (int i = 1; i <= 14; ++i) {
        body.push_back(noted(i, prose(i % 5 + 2), prose(3)));
        edition.footnotes.push_back(
            {i, std::to_string(i), {paragraph("note" + std::to_string(i) + "begins " + prose(i % 6))}, {}});
    }
    std::vector<edition::NumberedFootnote> footnotes = std::move(edition.footnotes);
    edition = edition_of(body);
    edition.footnotes = std::move(footnotes);
    const Pages pages = pages_of(edition);
    REQUIRE(pages.pages.size() >= 2);
    for (int i = 1; i <= 14; ++i) {
        std::size_t mark = 0;
        std::size_t note = 0;
        for (std::size_t p = 0; p < pages.pages.size(); ++p) {
            for (const LinkArea& link : pages.pages[p].links)
                if (link.destination == "fn-" + std::to_string(i)) mark = p + 1;
            if (text_of(pages.pages[p]).find("note" + std::to_string(i) + "begins") != std::string::npos) note = p + 1;
        }
        INFO("footnote " << i);
        REQUIRE(mark > 0);
        REQUIRE(mark == note);
    }
}

TEST_CASE("a figure that does not fit goes to the top of the next page and text flows up") {
    WriteContext context = test_context();
    context.resources["field.png"] = {MediaKind::png, "", 1600, 800};
    Figure figure;
    figure.images = {{"field.png", "A field", ""}};
    const double bottom = context.style.page.height - context.style.page.margin_bottom;
    int moved = 0;
    for (int count = 34; count < 42; ++count) {
        const Pages pages =
            pages_of(edition_of({paragraph(prose(count)), Block{figure}, paragraph(prose(30))}), context);
        INFO(count << " sentences before the figure");
        REQUIRE(pages.pages.size() >= 2);
        REQUIRE(lines_of(pages.pages[0]).back().baseline > bottom - 3 * context.style.body.leading);
        const TagId before = lines_of(pages.pages[0])[1].tag;
        if (lines_of(pages.pages[1]).front().tag == before) continue;  // the figure's own place is on the second page
        REQUIRE(std::holds_alternative<PlacedImage>(pages.pages[1].items.front().content));
        ++moved;
    }
    REQUIRE(moved >= 6);
}

TEST_CASE("no paragraph leaves one line alone at a page's foot or head") {
    for (int count = 1; count < 8; ++count) {
        Blocks body;
        for (int i = 0; i < 20; ++i) body.push_back(paragraph(prose(count + i % 3)));
        const Pages pages = pages_of(edition_of(body));
        std::map<TagId, std::pair<int, std::vector<int>>> lines;  // tag -> lines a page
        for (const Page& page : pages.pages) {
            std::map<TagId, int> here;
            for (const TextLine& line : lines_of(page)) ++here[line.tag];
            for (const auto& [tag, number] : here) lines[tag].second.push_back(number);
        }
        for (const auto& [tag, parts] : lines)
            if (parts.second.size() > 1)
                for (const int part : parts.second) REQUIRE(part >= 2);
    }
}

TEST_CASE("right-to-left text stands at the right and its runs come in logical order") {
    edition::Edition edition = edition_of({paragraph("\xD7\x90\xD7\x91 ab \xD7\x92\xD7\x93")});
    edition.language = "he";
    edition.direction = Direction::rtl;
    edition.header.clear();
    const Pages pages = pages_of(edition);
    const std::vector<TextLine> lines = lines_of(pages.pages.front());
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].text == "\xD7\x90\xD7\x91 ab \xD7\x92\xD7\x93");
    const PageStyle page = test_context().style.page;
    REQUIRE(std::abs(lines[0].right - (page.width - page.margin_outer)) < 1);
}

TEST_CASE("a hundred nested lists stay on the page") {
    Blocks inner = {paragraph("innermost")};
    for (int i = 0; i < 100; ++i) {
        List list;
        list.items = {{TaskState::none, inner}};
        inner = {Block{list}};
    }
    const Pages pages = pages_of(edition_of(inner));
    const PageStyle page = test_context().style.page;
    std::string all;
    for (const Page& one : pages.pages) {
        for (const TextLine& line : lines_of(one)) {
            REQUIRE(line.right <= page.width - page.margin_outer + 1);
            all += line.text;
        }
    }
    REQUIRE(all.find("innermost") != std::string::npos);
}

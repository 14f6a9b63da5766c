#include <algorithm>
#include <catch2/catch.hpp>

#include "pages_of.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

double left_edge() { return test_context().style.page.margin_inner; }
double right_edge() { return test_context().style.page.width - test_context().style.page.margin_outer; }
constexpr double hanging = 4;  // points that a stop, a quotation mark or a hyphen may stand outside

}  // namespace

TEST_CASE("no line leaves the measure by more than a hanging mark") {
    const Pages pages = pages_of(edition_of({paragraph(prose(60)), paragraph(prose(40))}));
    REQUIRE(pages.pages.size() >= 2);
    for (const Page& page : pages.pages) {
        for (const TextLine& line : lines_of(page)) {
            INFO(line.text);
            REQUIRE(line.left >= left_edge() - hanging);
            REQUIRE(line.right <= right_edge() + hanging);
        }
    }
}

TEST_CASE("justified lines end together") {
    const Pages pages = pages_of(edition_of({paragraph(prose(12))}));
    const std::vector<TextLine> lines = lines_of(pages.pages.front());
    REQUIRE(lines.size() > 6);
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) REQUIRE(std::abs(lines[i].right - right_edge()) < hanging);
}

TEST_CASE("a paragraph after a paragraph begins with an indent, one after a heading does not") {
    const Pages pages = pages_of(edition_of({heading("One"), paragraph("First words."), paragraph("Second words.")}));
    const std::vector<TextLine> lines = lines_of(pages.pages.front());
    REQUIRE(lines.size() == 4);
    REQUIRE(std::abs(lines[2].left - left_edge()) < 0.1);
    REQUIRE(std::abs(lines[3].left - left_edge() - test_context().style.paragraph_indent) < 0.1);
}

TEST_CASE("a heading is never the last line of a page") {
    for (int count = 20; count < 70; ++count) {
        const Pages pages = pages_of(edition_of({paragraph(prose(count)), heading("A heading"), paragraph(prose(30))}));
        for (const Page& page : pages.pages) {
            const std::vector<TextLine> lines = lines_of(page);
            REQUIRE(lines.back().text != "A heading");
            if (lines.size() >= 2) REQUIRE(lines[lines.size() - 2].text != "A heading");
        }
    }
}

TEST_CASE("an empty article is one page") {
    REQUIRE(pages_of(edition_of({})).pages.size() == 1);
    edition::Edition bare;
    bare.title = "x";
    REQUIRE(pages_of(bare).pages.size() == 1);
}

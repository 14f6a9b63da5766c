#include <catch2/catch.hpp>

#include "style/sheets.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

double measure(const PageStyle& page) { return page.width - page.margin_inner - page.margin_outer; }

const MarginBox* box_at(const std::vector<MarginBox>& boxes, bool is_above, TextAlign place) {
    for (const MarginBox& box : boxes)
        if (box.is_above == is_above && box.place == place) return &box;
    return nullptr;
}

PageStyle in_size(const std::string& style, const std::string& size) {
    return read_style({style, {}, read_page_size(size)}).value().style.page;
}

}  // namespace

TEST_CASE("the default style is set on A4 in a measure of 118 mm") {
    const PageStyle page = article_style().page;
    REQUIRE((page.width == 595.276 && page.height == 841.890));
    REQUIRE(measure(page) == Approx(334.5).margin(0.01));
    REQUIRE((page.margin_top == 85.04 && page.first_margin_top == 96.38 && page.margin_bottom == 96.38));
    REQUIRE_FALSE(page.is_mirrored);
}

TEST_CASE("@page gives size and margins") {
    const PageStyle page = style_of("@page { size: 6in 9in; margin: 1in 0.5in }").page;
    REQUIRE((page.width == 432 && page.height == 648 && page.margin_top == 72 && page.margin_outer == 36));
    REQUIRE(style_of("@page { size: a5 landscape }").page.width == 595.276);
    REQUIRE(style_of("@page { size: 1pt 1pt; margin: 400mm }").page.width == 100);
}

TEST_CASE("left and right pages mirror their margins") {
    const PageStyle page =
        style_of("@page :left { margin: 20mm 25mm 20mm 50mm } @page :right { margin: 20mm 50mm 20mm 25mm }").page;
    REQUIRE(page.is_mirrored);
    REQUIRE(left_margin(page, 0) == 70.87);
    REQUIRE(left_margin(page, 1) == 141.73);
}

TEST_CASE("margin boxes print the headline, the label and the page") {
    const PageStyle page = article_style().page;
    const MarginBox* folio = box_at(page.first_furniture, false, TextAlign::center);
    REQUIRE(folio != nullptr);
    REQUIRE(folio->content == std::vector<FurniturePart>{
                                  {FurnitureWord::page, ""}, {FurnitureWord::text, " / "}, {FurnitureWord::pages, ""}});
    REQUIRE(folio->gap == 30);
    REQUIRE(box_at(page.first_furniture, true, TextAlign::start) == nullptr);
    const MarginBox* head = box_at(page.right_furniture, true, TextAlign::start);
    REQUIRE((head != nullptr && head->text.italic && head->text.size == 8 && head->gap == 22.7));
    const PageStyle odd = style_of("@page :left { @top-left { content: 'Draft ' counter(page) } }").page;
    REQUIRE(odd.left_furniture != odd.right_furniture);
}

TEST_CASE("another size keeps the measure and gives the margins the difference") {
    for (const char* size : {"letter", "a5", "legal"})
        REQUIRE(measure(in_size("article", size)) == Approx(334.5).margin(0.02));
    const PageStyle letter = in_size("article", "letter");
    REQUIRE(letter.margin_inner == letter.margin_outer);
    const PageStyle manuscript = in_size("manuscript", "letter");
    REQUIRE(manuscript.margin_outer > 2 * manuscript.margin_inner);
    REQUIRE(measure(in_size("broadsheet", "a5")) < in_size("broadsheet", "a5").width * 0.87);
}

TEST_CASE("page sizes are names or two lengths") {
    REQUIRE(read_page_size("A4") == PageSize{595.276, 841.890});
    REQUIRE(read_page_size("6x9in") == PageSize{432, 648});
    REQUIRE(read_page_size("400x600") == PageSize{400, 600});
    for (const char* wrong :
         {"", "a", "a99", "10x10", "x", "600x", "6inx", "1e9x1e9", "nanxnan", "6x9furlong", "6x9x3"})
        REQUIRE_FALSE(read_page_size(wrong).has_value());
}

TEST_CASE("each style is what it is for") {
    const Style broadsheet = read_style({"broadsheet", {}, {}}).value().style;
    REQUIRE(
        (broadsheet.page.columns == 2 && broadsheet.page.column_gap == 19.84 && broadsheet.page.column_rule == 0.3));
    REQUIRE((broadsheet.drop_cap_lines == 3 && broadsheet.on_grid && broadsheet.header_box.rule_above.width == 2.2));
    const Style manuscript = read_style({"manuscript", {}, {}}).value().style;
    REQUIRE((manuscript.body.leading == 24 && manuscript.body.align == TextAlign::start && !manuscript.body.hyphenate));
    REQUIRE((manuscript.paragraph_indent == 0 && manuscript.paragraph_space == 12));
    REQUIRE((article_style().page.columns == 1 && article_style().drop_cap_lines == 0 && !article_style().on_grid));
}

#include "writers/cover/cover_style.h"

namespace offprint::cover {
namespace {

constexpr double top_margin = 110, bottom_margin = 70;

void enlarge(TextStyle& text, double scale) {
    text.size *= scale;
    text.leading *= scale;
    text.hyphenate = false;
}

void enlarge(BoxStyle& box, double scale) {
    box.space_above *= scale;
    box.space_below *= scale;
    box.padding_above *= scale;
    box.padding_below *= scale;
}

}  // namespace

Style cover_style(const Style& style, double scale) {
    Style large = style;
    for (TextStyle* text :
         {&large.body, &large.label, &large.headline, &large.dek, &large.byline, &large.dates, &large.source})
        enlarge(*text, scale);
    for (BoxStyle* box : {&large.header_box, &large.label_box, &large.headline_box, &large.dek_box, &large.byline_box,
                          &large.dates_box, &large.source_box})
        enlarge(*box, scale);
    // Rules above and below a header part it from a text that a cover does not have.
    large.header_box = {};
    PageStyle page;
    page.width = width;
    page.height = height;
    page.margin_top = page.first_margin_top = top_margin;
    page.margin_bottom = bottom_margin;
    page.margin_inner = page.margin_outer = side_margin;
    large.page = page;
    return large;
}

}  // namespace offprint::cover

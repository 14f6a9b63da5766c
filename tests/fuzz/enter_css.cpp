#include <cmath>
#include <cstdlib>

#include "fuzz/entries.h"
#include "offprint/style_sheet.h"

namespace {

/// Ends the program where a claim does not hold: both Catch2 and libFuzzer report that.
void require(bool holds) {
    if (!holds) std::abort();
}

void require_settable(const offprint::TextStyle& text) {
    require(std::isfinite(text.size) && text.size >= 1 && text.size <= 400);
    require(std::isfinite(text.leading) && text.leading > 0);
    require(std::isfinite(text.letter_spacing) && !text.family.empty());
}

}  // namespace

void fuzz_css(const std::uint8_t* bytes, std::size_t size) {
    const std::string css(reinterpret_cast<const char*>(bytes), size);
    const offprint::Result<offprint::StyleReading> reading = offprint::read_style({"article", {{"fuzz.css", css}}, {}});
    require(reading.has_value());
    const offprint::Style& style = reading->style;
    for (const offprint::TextStyle* text : {&style.body, &style.headline, &style.notes[0].text, &style.table,
                                            &style.code_block, &style.footnote, &style.colophon, &style.heading[1]})
        require_settable(*text);
    const offprint::PageStyle& page = style.page;
    require(page.width - page.margin_inner - page.margin_outer > 20);
    require(page.height - page.margin_bottom - page.margin_top > 20);
    require(page.columns >= 1 && style.widows >= 1 && style.paragraph_indent >= 0);
    require(offprint::sheet_for_books(css).size() <= css.size());
}

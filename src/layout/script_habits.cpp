#include "layout/script_habits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace offprint::layout {
namespace {

constexpr double ideographic_leading = 1.7;  // em
constexpr double tall_leading = 1.6;         // em: scripts with marks above and below their letters
constexpr double stacked_leading = 2.2;      // em: letters stacked below each other

std::string_view primary(std::string_view language) { return language.substr(0, language.find_first_of("-_")); }

template <std::size_t size>
bool is_one_of(std::string_view language, const std::array<std::string_view, size>& languages) {
    return std::find(languages.begin(), languages.end(), primary(language)) != languages.end();
}

bool is_tall(std::string_view language) {
    constexpr std::array<std::string_view, 22> tall{"ar", "fa", "ur", "ps", "ckb", "ug", "hi", "mr", "ne", "bn", "pa",
                                                    "gu", "ta", "te", "kn", "ml",  "si", "th", "lo", "km", "ks", "sd"};
    return is_one_of(language, tall);
}

bool is_stacked(std::string_view language) {
    constexpr std::array<std::string_view, 3> stacked{"my", "bo", "dz"};
    return is_one_of(language, stacked);
}

/// Body lines keep to whole multiples of a quarter point, so that the grid's numbers stay readable.
double leading_for(double size, double ems) { return std::round(size * ems * 4) / 4; }

void set_upright(TextStyle& style) { style.italic = false; }

void open_up(TextStyle& style, double ems) { style.leading = std::max(style.leading, leading_for(style.size, ems)); }

}  // namespace

bool has_italics(std::string_view language) {
    return !is_tall(language) && !is_stacked(language) && !is_ideographic(language) && primary(language) != "he" &&
           primary(language) != "yi" && primary(language) != "ko" && primary(language) != "am";
}

bool is_ideographic(std::string_view language) {
    constexpr std::array<std::string_view, 4> languages{"zh", "ja", "yue", "lzh"};
    return is_one_of(language, languages);
}

Style fitted_to_script(Style style, std::string_view language) {
    if (!has_italics(language)) {
        for (TextStyle* text : {&style.dek, &style.block_quote, &style.credit}) set_upright(*text);
        for (NoteStyle& note : style.notes) set_upright(note.text);
        for (std::vector<MarginBox>* boxes :
             {&style.page.first_furniture, &style.page.left_furniture, &style.page.right_furniture})
            for (MarginBox& box : *boxes) set_upright(box.text);
    }
    if (!is_ideographic(language) && !is_tall(language) && !is_stacked(language)) return style;
    const double ems = is_ideographic(language) ? ideographic_leading
                       : is_stacked(language)   ? stacked_leading
                                                : tall_leading;
    for (TextStyle* text : {&style.body, &style.block_quote, &style.dek, &style.table, &style.table_head,
                            &style.table_caption, &style.caption, &style.credit, &style.attribution, &style.footnote})
        open_up(*text, ems);
    for (NoteStyle& note : style.notes) open_up(note.text, ems);
    style.headline.leading =
        std::max(style.headline.leading, leading_for(style.headline.size, is_stacked(language) ? 2.0 : 1.35));
    style.headline.letter_spacing = 0;
    if (!is_ideographic(language)) return style;
    style.paragraph_indent = style.body.size;
    if (style.quote_paragraphs.indent > 0) style.quote_paragraphs.indent = style.block_quote.size;
    return style;
}

}  // namespace offprint::layout

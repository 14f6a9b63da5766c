#include "layout/inline_looks.h"

#include <utility>

namespace offprint::layout {

TextStyle wearing(TextStyle text, const InlineStyle& look) {
    text.family = look.family.value_or(std::move(text.family));
    text.size *= look.size;
    text.weight = look.weight.value_or(text.weight);
    text.italic = look.italic.value_or(text.italic);
    text.colour = look.colour.value_or(text.colour);
    text.letter_spacing = look.letter_spacing.value_or(text.letter_spacing);
    text.capitals = look.capitals.value_or(text.capitals);
    text.numerals = look.numerals.value_or(text.numerals);
    return text;
}

void put_on(Dress& dress, const InlineStyle& look) {
    dress.rise += look.rise * dress.style.size;
    dress.style = wearing(std::move(dress.style), look);
    dress.is_underlined = dress.is_underlined || look.is_underlined;
    if (look.background) dress.highlight = look.background;
}

}  // namespace offprint::layout

#pragma once

#include <cstdint>
#include <vector>

#include "layout/composition.h"
#include "layout/shaped_text.h"
#include "typeset/break_lines.h"

namespace offprint::layout {

/// The glyph that stands at the end of a broken word.
struct HyphenGlyph {
    const typeset::Face* face = nullptr;
    typeset::Glyph glyph{};
    double width = 0;  ///< points
};
HyphenGlyph hyphen_for(const Dress& dress, const std::string& language, Composition& composition);

/// The bytes that an item stands for; `is_hyphen` where a line that ends here shows a hyphen.
struct ItemPlace {
    std::uint32_t begin = 0, end = 0;
    bool is_hyphen = false;
};

struct LineItems {
    std::vector<typeset::Item> items;
    std::vector<ItemPlace> places;  ///< one an item
};

enum class Hyphens : std::uint8_t { soft_only, by_language };

/// Boxes, glue and penalties of a paragraph. What is wider than `narrowest` may be broken between any two clusters.
LineItems line_items(const ShapedText& shaped, Hyphens hyphens, double narrowest, Composition& composition);

}  // namespace offprint::layout

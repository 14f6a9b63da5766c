#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "layout/composition.h"
#include "layout/styled_text.h"

namespace offprint::layout {

/// The letter that a text begins with, as high as several lines: its head is level with the capitals of the first one,
/// its foot stands on the baseline of the last. An opening quotation mark keeps the text's size and hangs in the
/// margin.
struct DropCap {
    std::vector<PageItem> items;     ///< as in a SetLine of the first line
    double width = 0;                ///< points that the lines beside it are less wide
    std::uint32_t lines = 0;         ///< of its height
    std::uint32_t lines_beside = 0;  ///< one more where it reaches down into the next one
    std::uint32_t bytes = 0;         ///< of the text, with the space after a word of one letter
};

/// Nothing where the style has none, and where the text does not begin with a capital of its own style: scripts without
/// capitals (Arabic, Hebrew, Indic, Thai, Han, kana, Hangul) have no such custom, a digit or a small letter is no
/// ornament.
std::optional<DropCap> drop_cap(const StyledText& flat, Composition& composition);

/// The text without its first bytes; the rest of a word that they began is not hyphenated.
StyledText without_beginning(StyledText flat, std::uint32_t bytes);

}  // namespace offprint::layout

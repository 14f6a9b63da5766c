#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "offprint/article.h"

/// Inlines as one flat text, and edits by its offsets.
namespace offprint::editorial {

/// The letters in order; a soft break is "\n"; what has no letters to repair (code, images, references, line breaks) is
/// U+FFFC.
std::string flat_text(const Inlines& inlines);

/// Parted at a byte offset of the flat text; a container that the place lies in stands on both sides.
std::pair<Inlines, Inlines> split_at(const Inlines& inlines, std::size_t offset);

/// Without the bytes [begin, end) of the flat text.
Inlines erased(const Inlines& inlines, std::size_t begin, std::size_t end);

/// Without white space at the beginning.
Inlines without_leading_space(const Inlines& inlines);

}  // namespace offprint::editorial

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "offprint/article.h"

/// Inlines as one flat text, and edits by its offsets. All of it costs no more than the text is long.
namespace offprint::editorial {

/// The letters in order; a soft break is "\n"; what has no letters to repair (code, images, references, line breaks) is
/// U+FFFC.
std::string flat_text(const Inlines& inlines);

/// Where the line breaks stand in the flat text, in order.
std::vector<std::size_t> line_breaks_of(const Inlines& inlines);

/// The bytes [begin, end) of the flat text, at least one, give way to `text`.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text{};
    bool operator==(const Edit&) const = default;
};
/// In order, none touching the next one's bytes.
using Edits = std::vector<Edit>;

/// A string with its edits.
std::string with_edits(std::string_view text, const Edits& edits);

/// The words of an edit stand where its first byte stood. Soft and line breaks inside an edit go, other things without
/// letters stay; what an edit empties goes.
Inlines with_edits(Inlines inlines, const Edits& edits);

/// Parted at byte offsets of the flat text, which ascend: one part more than there are offsets. A container that a
/// place lies in stands on both sides.
std::vector<Inlines> parted_at(Inlines inlines, const std::vector<std::size_t>& offsets);

/// Parted at one byte offset of the flat text.
std::pair<Inlines, Inlines> split_at(const Inlines& inlines, std::size_t offset);

/// Without white space at the beginning.
Inlines without_leading_space(const Inlines& inlines);

/// Without white space, soft and line breaks at the beginning and at the end.
Inlines without_outer_space(Inlines inlines);

}  // namespace offprint::editorial

#pragma once

#include <optional>
#include <vector>

#include "editorial/furniture/furniture_row.h"

namespace offprint::editorial {

/// Bytes of the longest line of a paragraph that is looked at, and of the longest heading.
inline constexpr std::size_t longest_line = 300;

/// A line of a paragraph, up to a break of either kind.
struct FurnitureLine {
    Inlines content;
    Inlines line_end;  ///< the break after it; none after the last
    std::optional<Furniture> furniture{};
};

/// Whether a paragraph has more than one line.
bool has_breaks(const Inlines& content);

std::vector<FurnitureLine> split_lines(const Inlines& content);

/// Takes back what was found in lines that a sentence runs through: a line after one that is not finished, or before
/// one that begins with a small letter.
void keep_flowing(std::vector<FurnitureLine>& lines);

/// The lines that are no furniture, as one paragraph.
Inlines joined_lines(const std::vector<FurnitureLine>& lines);

/// A label ("Read also") on the first line, and nothing but links on each of the others.
bool is_link_list(const Inlines& content);

}  // namespace offprint::editorial

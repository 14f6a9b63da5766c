#pragma once

#include <cstddef>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// A printed line of a paragraph: bytes [begin, end) of its flat text (inlines.h).
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_wrapped = false;  ///< ended by a soft break: a line of the source that may flow on
    bool is_plain = true;     ///< nothing but letters: no code, no footnote's mark
};

/// The lines of a paragraph; line breaks, soft breaks and images part them. Lines without letters are left out. At most
/// `most` lines, the last of which does not hold the rest.
std::vector<Line> lines_of(const Inlines& inlines, std::size_t most);

}  // namespace offprint::editorial

#pragma once

#include <cstddef>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// A printed line of a paragraph, by bytes of its flat text.
struct InlineLine {
    std::size_t begin = 0;
    std::size_t end = 0;   ///< before the break
    std::size_t next = 0;  ///< after the break: where the next line begins
};

/// The first lines of a paragraph, as line breaks and soft breaks part them; not more than `most`, of which the last
/// may be the end of them all.
std::vector<InlineLine> first_lines(const Inlines& inlines, std::size_t most);

}  // namespace offprint::editorial

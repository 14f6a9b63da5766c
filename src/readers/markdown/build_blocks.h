#pragma once

#include <cmark-gfm.h>

#include <cstdint>
#include <string>
#include <vector>

#include "offprint/article.h"
#include "readers/html/flow/read_fragment.h"

namespace offprint::markdown {

/// What a Markdown text holds.
struct Body {
    Blocks blocks;
    std::vector<Footnote> footnotes;  ///< in order of first reference; those never referred to last
    html::Findings findings;
};

/// How cmark's lines are those of the input, and which footnotes there are.
struct Origins {
    std::vector<std::string> labels;  ///< of the references in the head's lines, in order
    std::uint32_t head_lines = 0;     ///< lines before the text proper, not to be read
    std::uint32_t first_line = 1;     ///< the input's line on which the text proper starts
};

/// Turns cmark's tree into the model, without recursion. Nesting deeper than max_nesting is opened up.
Body build_body(cmark_node* document, const Origins& origins);

}  // namespace offprint::markdown

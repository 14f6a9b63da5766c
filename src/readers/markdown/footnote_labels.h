#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/diagnostic.h"

namespace offprint::markdown {

/// cmark leaves out footnotes that nothing refers to, and second ones of the same label. So a head is put before the
/// text that refers to each of them, a line a label, and second ones are made plain text.
struct LabelledText {
    std::string text;                 ///< the head, if there are labels, then the text
    std::vector<std::string> labels;  ///< the n-th line of the head refers to the n-th
    std::uint32_t head_lines = 0;     ///< with the blank line after them
    Diagnostics diagnostics;          ///< "footnote-duplicate"
};
LabelledText refer_to_footnotes(std::string_view text);

}  // namespace offprint::markdown

#pragma once

#include <vector>

#include "dom/document.h"
#include "readers/html/content/find_article.h"
#include "readers/html/flow/read_fragment.h"
#include "readers/html/notes/find_notes.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// The article's blocks, and which nodes' text went into them.
struct BuiltBody {
    Blocks blocks;  ///< notes of the head, the body, notes of the foot
    std::vector<Footnote> footnotes{};
    Findings findings;
    std::vector<bool> is_printed;  ///< by NodeId
};

BuiltBody build_body(const dom::Document& document, const ArticleRegion& region, const std::vector<FoundNote>& notes,
                     const Rulings& rulings);

}  // namespace offprint::html

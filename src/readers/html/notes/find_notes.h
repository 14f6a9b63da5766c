#pragma once

#include <vector>

#include "offprint/article.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// An element outside the body that holds a note: an author's biography, a disclaimer, a correction, a credit, an
/// affiliate or an origin line.
struct FoundNote {
    dom::NodeId node = dom::no_node;
    NoteKind kind = NoteKind::editor;
    Placement placement = Placement::foot;  ///< head: above the body in the page, foot: below or beside it
    std::string evidence{};                 ///< the rule that told the kind
    double confidence = 1.0;
};

/// In the order of the page. Rules Fate::note on each, and on what in it is furniture Fate::dropped. Within the body
/// it rules on boxes that are notes by their markup, so that they are kept: what their words say the editorial layer finds.
std::vector<FoundNote> find_notes(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                                  Rulings& rulings);

}  // namespace offprint::html

#pragma once

#include <vector>

#include "offprint/article.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// An element that holds a note outside the running text: an author's biography, a disclaimer, a correction, a credit,
/// an affiliate or an origin line.
struct FoundNote {
    dom::NodeId node = dom::no_node;
    NoteKind kind = NoteKind::editor;
    Placement placement = Placement::foot;  ///< head: above the body in the page, foot: below or beside it
    std::string evidence{};                 ///< the rule that told the kind
    double confidence = 1.0;
};

/// In the order of the page. Rules Fate::note on each, and on what in it is furniture Fate::dropped. `metadata` is what
/// is known of the article by now: a biography is that of one of its authors. Within the body only boxes that are
/// biographies by their markup are taken out: what words say there the editorial layer finds.
std::vector<FoundNote> find_notes(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                                  const Metadata& metadata, Rulings& rulings);

}  // namespace offprint::html

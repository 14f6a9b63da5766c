#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "readers/html/content/find_article.h"

/// Footnotes as generators write them: a short mark that links to a place with words, which links back.
namespace offprint::html {

struct FoundFootnote {
    std::string label;
    dom::NodeId item = dom::no_node;  ///< the element that holds its words: a list's item, a paragraph, a box
};

struct FootnotePlan {
    std::vector<FoundFootnote> notes;                            ///< in order of first reference
    std::unordered_map<dom::NodeId, std::string> references;     ///< the element that a reference stands for -> label
    std::unordered_set<dom::NodeId> items;                       ///< of all notes
    std::unordered_map<dom::NodeId, std::string_view> left_out;  ///< back links, emptied headings -> the rule
};

/// Looks for marks below the roots that nobody dropped; their notes may stand anywhere on the page. Linear in the
/// page's size.
FootnotePlan find_footnotes(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings);

}  // namespace offprint::html

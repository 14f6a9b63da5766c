#include "readers/html/content/link_lists.h"

#include <algorithm>

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// A box with more of its letters in links than this, and no prose, is a list of links.
constexpr double most_linked = 0.65;
// An item or a line with so much of it in a link is a link.
constexpr double all_linked = 0.8;
// ... and as many letters as a short headline has: somebody's headline.
constexpr std::uint32_t shortest_link_line = 20;
// A list is one of links if so many of its items are, of teasers likewise.
constexpr double most_items = 0.65;
constexpr int least_items = 3;
// A kicker or a category is no longer.
constexpr std::uint32_t longest_kicker = 18;
// Longer than a headline with a standfirst: an entry of the article.
constexpr std::uint32_t longest_teaser = 350;

bool is_link(const TextBlock& block) { return block.linked >= all_linked * block.letters; }

bool are_most(int some, int all) { return all >= least_items && some >= most_items * all; }

}  // namespace

std::string_view LinkLists::rule_against(NodeId node) const {
    const dom::PageNode& element = document_[node];
    if (element.is_text() || page_.text.linked.below(node) == 0) return {};
    if (is_link_list(node) || is_list_of_links(node)) return "link-list";
    if (is_link_line(node)) return "link-line";
    if (is_teaser_list(node)) return "teaser-list";
    return {};
}

bool LinkLists::is_link_list(NodeId node) const {
    switch (document_[node].tag) {
        case Tag::ul:
        case Tag::ol:
        case Tag::div:
        case Tag::section:
        case Tag::aside:
        case Tag::footer:
        case Tag::table:
        case Tag::dl: break;
        default: return false;
    }
    return page_.text.linked.below(node) > most_linked * page_.text.letters.below(node) && page_.prose.below(node) == 0;
}

/// Most of the items are a link each, whatever is added to some.
bool LinkLists::is_list_of_links(NodeId node) const {
    if (document_[node].tag != Tag::ul && document_[node].tag != Tag::ol) return false;
    int items = 0, links = 0;
    for (const NodeId item : document_.children(node)) {
        const std::uint32_t letters = page_.text.letters.below(item);
        if (letters == 0) continue;
        ++items;
        if (letters >= shortest_link_line && page_.text.linked.below(item) >= all_linked * letters) ++links;
    }
    return are_most(links, items);
}

/// A paragraph that is one link and no sentence leads to another article.
bool LinkLists::is_link_line(NodeId node) const {
    const dom::PageNode& element = document_[node];
    if (element.tag != Tag::p && element.tag != Tag::div && !dom::is_heading(element.tag)) return false;
    if (element.holds_block) return false;
    const std::uint32_t letters = page_.text.letters.below(node);
    return letters >= shortest_link_line && page_.text.linked.below(node) >= all_linked * letters;
}

bool LinkLists::is_teaser_list(NodeId node) const {
    if (!document_[node].holds_block) return false;
    int items = 0, teasers = 0;
    for (const NodeId item : document_.children(node)) {
        if (page_.text.letters.below(item) == 0) continue;
        ++items;
        if (is_teaser(item)) ++teasers;
    }
    return are_most(teasers, items);
}

/// Somebody's headline as a link in a block of its own, and words that go with it.
bool LinkLists::is_teaser(NodeId node) const {
    if (!document_[node].holds_block || page_.text.letters.below(node) > longest_teaser) return false;
    const auto begins_before = [](const TextBlock& block, NodeId at) { return block.first < at; };
    const auto& blocks = page_.text.blocks;
    const auto first = std::lower_bound(blocks.begin(), blocks.end(), node, begins_before);
    for (auto block = first; block != blocks.end() && block->first < document_[node].end; ++block) {
        // Words that come before the headline are its kicker; "read more" comes after the words that it is about.
        if (block->letters > longest_kicker && !is_link(*block)) return false;
        if (block->letters > longest_kicker)
            return block + 1 != blocks.end() && (block + 1)->first < document_[node].end;
    }
    return false;
}

}  // namespace offprint::html

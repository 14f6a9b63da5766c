#pragma once

#include <cstdint>
#include <vector>

#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Words that a reader sees as one run: a paragraph, a heading, a table's cell, what stands between two double breaks.
struct TextBlock {
    dom::NodeId first = 0;       ///< its first run of text
    dom::NodeId last = 0;        ///< its last
    dom::NodeId element = 0;     ///< the block-level element around it
    std::uint32_t letters = 0;   ///< characters that print; an ideograph or a syllable counts as two
    std::uint32_t linked = 0;    ///< of these inside links
    bool ends_sentence = false;  ///< closing quotes and brackets aside
    bool is_heading = false;
    bool is_prose = false;  ///< reads like a paragraph: long or a sentence, and not a row of links

    [[nodiscard]] std::uint32_t unlinked() const { return letters - linked; }
};

/// Sums over the nodes before each: a subtree's sum is a difference.
class NodeSums {
public:
    NodeSums(const dom::Document& document, const std::vector<std::uint32_t>& by_node);
    [[nodiscard]] std::uint32_t below(dom::NodeId node) const { return sums_[(*document_)[node].end] - sums_[node]; }
    [[nodiscard]] std::uint32_t between(dom::NodeId first, dom::NodeId end) const { return sums_[end] - sums_[first]; }

private:
    const dom::Document* document_;
    std::vector<std::uint32_t> sums_;
};

/// The text of a page that is not dropped, as blocks in order.
struct PageText {
    std::vector<TextBlock> blocks;
    NodeSums letters;
    NodeSums linked;
    NodeSums prose;  ///< letters outside links of blocks that are prose
};

/// Parts the page's text into blocks and measures them.
PageText measure_text(const dom::Document& document, const Rulings& rulings);

}  // namespace offprint::html

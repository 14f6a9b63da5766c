#include "readers/html/notes/page_blocks.h"

#include <algorithm>

#include "base/ascii.h"
#include "editorial/base/letters.h"
#include "readers/html/page/hidden.h"

namespace offprint::html {
namespace {

std::uint32_t printed_bytes(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char character) { return !ascii::is_space(character); }));
}

class BlockGatherer {
public:
    BlockGatherer(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings)
        : document_(document), region_(region), rulings_(rulings) {}

    std::vector<PageBlock> gather() {
        for (dom::NodeId node = 1; node < document_.size(); ++node) {
            const dom::PageNode& at = document_[node];
            if (dom::is_block_element(at.tag) || at.tag == dom::Tag::br) is_parted_ = true;
            if (at.tag == dom::Tag::a) link_end_ = std::max(link_end_, at.end);
            if (at.is_text() && !is_unseen(rulings_, node)) add(node);
        }
        return std::move(blocks_);
    }

private:
    void add(dom::NodeId node) {
        const std::uint32_t letters = printed_bytes(document_[node].text);
        if (letters == 0) return;
        const dom::NodeId element = block_around(node);
        if (blocks_.empty() || blocks_.back().element != element || is_parted_) {
            blocks_.emplace_back();
            blocks_.back().element = element;
            blocks_.back().first = node;
            blocks_.back().zone = zone_of(node);
        }
        PageBlock& block = blocks_.back();
        block.end = node + 1;
        block.letters += letters;
        if (node < link_end_) block.linked += letters;
        is_parted_ = false;
    }

    [[nodiscard]] dom::NodeId block_around(dom::NodeId node) const {
        dom::NodeId at = document_[node].parent;
        while (at != dom::Document::root && at != dom::no_node && !dom::is_block_element(document_[at].tag) &&
               !document_[at].holds_block)
            at = document_[at].parent;
        return at;
    }

    [[nodiscard]] Zone zone_of(dom::NodeId node) const {
        if (region_.roots.empty() || node < region_.roots.front()) return Zone::before;
        const bool is_within = std::any_of(region_.roots.begin(), region_.roots.end(),
                                           [&](dom::NodeId root) { return document_.contains(root, node); });
        return is_within ? Zone::within : Zone::after;
    }

    const dom::Document& document_;
    const ArticleRegion& region_;
    const Rulings& rulings_;
    std::vector<PageBlock> blocks_;
    dom::NodeId link_end_ = 0;
    bool is_parted_ = false;
};

}  // namespace

std::vector<PageBlock> page_blocks(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings) {
    return BlockGatherer(document, region, rulings).gather();
}

std::string words_of(const dom::Document& document, const PageBlock& block) {
    std::string words;
    for (dom::NodeId node = block.first; node < block.end; ++node) {
        if (document[node].is_text()) words += document[node].text;
    }
    return editorial::squeezed(words);
}

}  // namespace offprint::html

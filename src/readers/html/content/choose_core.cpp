#include "readers/html/content/choose_core.h"

#include <utility>

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// Going down, a child with more than this share of its parent's weight is followed.
constexpr double followed_share = 0.7;

// The article element around the headline is believed with this share of the page's weight, a named body with that of
// the article's.
constexpr double landmark_share = 0.2;
constexpr double named_body_share = 0.5;
constexpr double least_weight = 200;

// What the surroundings of a block make of its weight. Names and landmarks are evidence, not proof: enough of plain
// prose outweighs them.
constexpr double in_named_body = 2.0;
constexpr double in_article = 1.4;
constexpr double in_main = 1.4;
constexpr double in_note = 0.2;
constexpr double in_header = 0.4;
constexpr double before_headline = 0.3;
// Text that is no prose (a list of goods, a table of results) weighs less, so that some prose beats much of it.
constexpr double not_prose = 0.2;

/// What the elements around a node make of it, from the root down.
class SurroundingWeights {
public:
    explicit SurroundingWeights(const PageView& page)
        : page_(page), weights_(page.document.size(), 0.0), flags_(page.document.size(), 0) {}

    std::vector<double> weigh() {
        std::vector<double> factors(page_.document.size(), 1.0);
        for (NodeId node = 1; node < page_.document.size(); ++node) {
            const NodeId parent = page_.document[node].parent;
            flags_[node] = flags_[parent];
            factors[node] = factors[parent] * own_factor(node);
        }
        return block_sums(factors);
    }

private:
    enum Flag : std::uint8_t { named_body = 1, article = 2, main = 4, note = 8, header = 16, furniture = 32 };

    /// Each landmark counts once on a way down.
    double own_factor(NodeId node) {
        const dom::PageNode& element = page_.document[node];
        if (element.is_text()) return 1.0;
        const BoxKind kind = page_.kinds[node];
        if (is_furniture(kind)) return once(node, furniture, 0.0);
        double factor = 1.0;
        if (kind == BoxKind::body) factor *= once(node, named_body, in_named_body);
        if (kind == BoxKind::note) factor *= once(node, note, in_note);
        if (element.tag == Tag::article) factor *= once(node, article, in_article);
        if (element.tag == Tag::main || page_.document.attribute(node, "role") == "main")
            factor *= once(node, main, in_main);
        if (element.tag == Tag::header) factor *= once(node, header, in_header);
        return factor;
    }

    double once(NodeId node, Flag flag, double factor) {
        if ((flags_[node] & flag) != 0) return 1.0;
        flags_[node] = static_cast<std::uint8_t>(flags_[node] | flag);
        return factor;
    }

    std::vector<double> block_sums(const std::vector<double>& factors) {
        for (const TextBlock& block : page_.text.blocks) {
            if (block.is_heading) continue;
            double weight = page_.prose.between(block.first, block.first + 1);
            if (!block.is_prose && 2 * block.linked < block.letters) weight = not_prose * block.unlinked();
            weight *= factors[block.first];
            if (page_.headline != dom::no_node && block.first < page_.headline) weight *= before_headline;
            weights_[block.first] += weight;
        }
        std::vector<double> sums(page_.document.size() + 1, 0.0);
        for (std::size_t node = 0; node < weights_.size(); ++node) sums[node + 1] = sums[node] + weights_[node];
        return sums;
    }

    const PageView& page_;
    std::vector<double> weights_;
    std::vector<std::uint8_t> flags_;
};

/// Elements that are a paragraph themselves are no container.
bool is_container(const PageView& page, NodeId node) {
    const dom::PageNode& element = page.document[node];
    if (element.is_text()) return false;
    if (!element.holds_block) return element.tag == Tag::td;  // text between double breaks
    switch (element.tag) {
        case Tag::p:
        case Tag::li:
        case Tag::ul:
        case Tag::ol:
        case Tag::blockquote:
        case Tag::dd:
        case Tag::dt:
        case Tag::figure:
        case Tag::pre:
        case Tag::a: return false;
        default: return true;
    }
}

class CoreFinder {
public:
    explicit CoreFinder(const PageView& page) : page_(page), sums_(SurroundingWeights(page).weigh()) {}

    [[nodiscard]] Core find() const { return descend(named_body_in(landmark())); }

private:
    /// The article element around the headline, or the only one, or main: where it holds enough to be the article.
    [[nodiscard]] NodeId landmark() const {
        NodeId best = dom::Document::root;
        for (NodeId node = 1; node < page_.document.size(); ++node) {
            const dom::PageNode& element = page_.document[node];
            if (element.tag != Tag::article && element.tag != Tag::main) continue;
            if (page_.document.contains(best, node) && is_the_article(node, best)) best = node;
        }
        return best;
    }

    [[nodiscard]] bool is_the_article(NodeId node, NodeId around) const {
        if (weight_of(node) < least_weight) return false;
        const double share = weight_of(node) / weight_of(dom::Document::root);
        if (page_.headline == dom::no_node || !page_.document.contains(node, page_.headline))
            return share >= landmark_share && weight_of(node) >= followed_share * weight_of(around);
        return share >= landmark_share || (has_first_heading(node) && is_one_of_several(node));
    }

    /// The boxes below that are named as the article's body, or the element around them.
    [[nodiscard]] NodeId named_body_in(NodeId start) const {
        NodeId around = dom::no_node;
        double weight = 0;
        for (NodeId node = start + 1; node < page_.document[start].end;) {
            if (page_.kinds[node] != BoxKind::body || weight_of(node) <= 0) {
                ++node;
                continue;
            }
            weight += weight_of(node);
            around = around == dom::no_node ? node : element_around(around, node);
            node = page_.document[node].end;
        }
        return around != dom::no_node && weight >= named_body_share * weight_of(start) ? around : start;
    }

    [[nodiscard]] NodeId element_around(NodeId one, NodeId other) const {
        while (!page_.document.contains(one, other)) one = page_.document[one].parent;
        return one;
    }

    [[nodiscard]] bool has_first_heading(NodeId node) const {
        return page_.document[node].tag == Tag::article && page_.document[page_.headline].tag == Tag::h1;
    }

    /// Most of the rest is in articles of their own: those that come when a reader scrolls on.
    [[nodiscard]] bool is_one_of_several(NodeId article) const {
        double others = 0;
        for (NodeId node = 1; node < page_.document.size();) {
            const bool is_other = page_.document[node].tag == Tag::article && !page_.document.contains(node, article);
            if (is_other && node != article) others += weight_of(node);
            node = is_other || node == article ? page_.document[node].end : node + 1;
        }
        return others >= followed_share * (weight_of(dom::Document::root) - weight_of(article));
    }

    [[nodiscard]] Core descend(NodeId start) const {
        Core core{{start, weight_of(start)}};
        for (;;) {
            const auto [heaviest, second] = heaviest_children(core.chosen.node);
            if (second.weight >= least_weight) core.rivals.push_back(second);
            if (heaviest.weight <= followed_share * core.chosen.weight || !is_container(page_, heaviest.node))
                return core;
            core.chosen = heaviest;
        }
    }

    [[nodiscard]] double weight_of(NodeId node) const { return sums_[page_.document[node].end] - sums_[node]; }

    /// The two that weigh most, the heavier first.
    [[nodiscard]] std::pair<WeighedBox, WeighedBox> heaviest_children(NodeId parent) const {
        WeighedBox heaviest, second;
        for (const NodeId child : page_.document.children(parent)) {
            const WeighedBox box{child, weight_of(child)};
            if (box.weight > heaviest.weight) {
                second = heaviest;
                heaviest = box;
            } else if (box.weight > second.weight) {
                second = box;
            }
        }
        return {heaviest, second};
    }

    const PageView& page_;
    std::vector<double> sums_;
};

}  // namespace

Core choose_core(const PageView& page) { return CoreFinder(page).find(); }

}  // namespace offprint::html

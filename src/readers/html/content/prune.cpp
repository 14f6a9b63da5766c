#include "readers/html/content/prune.h"

#include <algorithm>

#include "readers/html/content/link_lists.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// A box is no furniture if it leaves less prose than this share of its own to the article, or less than a paragraph.
constexpr double least_left = 0.6;
constexpr std::uint32_t shortest_article = 200;

class Pruner {
public:
    Pruner(const PageView& page, Rulings& rulings)
        : page_(page), document_(page.document), rulings_(rulings), link_lists_(page) {}

    void prune(NodeId root, std::uint32_t prose) {
        for (NodeId node = root + 1; node < document_[root].end;) {
            if (rulings_.is_dropped(node)) {
                node = document_[node].end;
            } else if (const std::string_view rule = rule_against(node, prose); !rule.empty()) {
                rulings_.decide_rest(node, Fate::dropped, rule);
                node = document_[node].end;
            } else {
                ++node;
            }
        }
    }

private:
    [[nodiscard]] std::string_view rule_against(NodeId node, std::uint32_t prose) const {
        const BoxKind kind = page_.kinds[node];
        const dom::PageNode& element = document_[node];
        if (element.is_text()) return {};
        if (is_furniture(kind) && is_dropped_by_name(node, kind, prose)) return rule_of(kind);
        return link_lists_.rule_against(node);
    }

    [[nodiscard]] bool is_dropped_by_name(NodeId node, BoxKind kind, std::uint32_t prose) const {
        if (kind == BoxKind::comments) return true;
        const std::uint32_t own = page_.text.prose.below(node);
        if (own == 0) return true;
        const std::uint32_t left = prose - std::min(prose, page_.prose.below(node));
        const bool leads_away = kind == BoxKind::related || kind == BoxKind::teaser;
        if (leads_away && page_.text.linked.below(node) > 0) return left >= shortest_article;
        return left >= shortest_article && left >= least_left * own;
    }

    const PageView& page_;
    const dom::Document& document_;
    Rulings& rulings_;
    LinkLists link_lists_;
};

}  // namespace

void prune(const PageView& page, const std::vector<NodeId>& parts, Rulings& rulings) {
    std::uint32_t prose = 0;
    for (const NodeId part : parts) prose += page.prose.below(part);
    Pruner pruner(page, rulings);
    for (const NodeId part : parts) pruner.prune(part, prose);
}

}  // namespace offprint::html

#include "readers/html/content/prune.h"

#include <algorithm>

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// A list or box with more of its letters in links than this is a list of links.
constexpr double most_linked = 0.65;
// A box is no furniture if it leaves less prose than this share of its own to the article, or less than a paragraph.
constexpr double least_left = 0.6;
constexpr std::uint32_t shortest_article = 200;

// A line with so much of it in a link, and as many letters as a short headline, is somebody's headline.
constexpr double all_linked = 0.9;
constexpr std::uint32_t shortest_link_line = 20;

class Pruner {
public:
    Pruner(const PageView& page, Rulings& rulings) : page_(page), document_(page.document), rulings_(rulings) {}

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
        if (is_link_list(node)) return "link-list";
        if (is_link_line(node)) return "link-line";
        return {};
    }

    [[nodiscard]] bool is_dropped_by_name(NodeId node, BoxKind kind, std::uint32_t prose) const {
        if (kind == BoxKind::comments) return true;
        const Tag tag = document_[node].tag;
        const bool is_only_tag = tag == Tag::aside || tag == Tag::footer;
        if (is_only_tag && (kind == BoxKind::sidebar || kind == BoxKind::site_footer)) return false;
        const std::uint32_t own = page_.text.prose.below(node);
        if (own == 0) return true;
        const std::uint32_t left = prose - std::min(prose, page_.prose.below(node));
        return left >= shortest_article && left >= least_left * own;
    }

    [[nodiscard]] bool is_link_list(NodeId node) const {
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
        const std::uint32_t letters = page_.text.letters.below(node);
        return letters > 0 && page_.text.linked.below(node) > most_linked * letters && page_.prose.below(node) == 0;
    }

    /// A paragraph that is one link and no sentence leads to another article.
    [[nodiscard]] bool is_link_line(NodeId node) const {
        const dom::PageNode& element = document_[node];
        if (element.tag != Tag::p && element.tag != Tag::div && !dom::is_heading(element.tag)) return false;
        if (element.holds_block) return false;
        const std::uint32_t letters = page_.text.letters.below(node);
        return letters >= shortest_link_line && page_.text.linked.below(node) >= all_linked * letters;
    }

    const PageView& page_;
    const dom::Document& document_;
    Rulings& rulings_;
};

}  // namespace

void prune(const PageView& page, const std::vector<NodeId>& parts, Rulings& rulings) {
    std::uint32_t prose = 0;
    for (const NodeId part : parts) prose += page.prose.below(part);
    Pruner pruner(page, rulings);
    for (const NodeId part : parts) pruner.prune(part, prose);
}

}  // namespace offprint::html

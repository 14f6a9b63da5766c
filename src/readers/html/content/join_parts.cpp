#include "readers/html/content/join_parts.h"

#include <algorithm>

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// A sibling joins if so much of its text is prose.
constexpr double prose_share = 0.6;
// ... and if there is at least a sentence or two of it.
constexpr std::uint32_t least_prose = 80;

// A standfirst is at least a line, and not half an article.
constexpr std::uint32_t least_standfirst = 45;
constexpr std::size_t most_standfirsts = 3;

class PartJoiner {
public:
    explicit PartJoiner(const PageView& page) : page_(page), document_(page.document) {}

    std::vector<NodeId> join(NodeId core) {
        parts_ = {core};
        for (NodeId at = core; at != dom::Document::root && !is_limit(at); at = document_[at].parent) join_siblings(at);
        join_standfirst();
        return std::move(parts_);
    }

private:
    /// What stands between the headline and the body and reads like a sentence or two leads into it.
    void join_standfirst() {
        if (page_.headline == dom::no_node || page_.headline >= parts_.front()) return;
        std::vector<NodeId> found;
        const NodeId body = parts_.front();
        for (const TextBlock& block : page_.text.blocks) {
            if (block.first < document_[page_.headline].end) continue;
            if (block.first >= body) break;
            if (!is_standfirst(block) || document_.contains(block.element, body)) continue;
            if (found.empty() || found.back() != block.element) found.push_back(block.element);
        }
        if (found.size() > most_standfirsts) return;
        parts_.insert(parts_.begin(), found.begin(), found.end());
    }

    [[nodiscard]] bool is_standfirst(const TextBlock& block) const {
        if (block.unlinked() < least_standfirst || 2 * block.linked > block.letters) return false;
        if (!block.is_prose && !block.is_heading) return false;
        for (NodeId at = block.element; at != dom::Document::root && !document_.contains(at, page_.headline);
             at = document_[at].parent) {
            const BoxKind kind = page_.kinds[at];
            const Tag tag = document_[at].tag;
            if (is_furniture(kind) || kind == BoxKind::note || kind == BoxKind::caption || tag == Tag::figure ||
                tag == Tag::article || tag == Tag::aside)
                return false;
        }
        return true;
    }

    /// Beyond these lie other articles, and what belongs to the page.
    [[nodiscard]] bool is_limit(NodeId node) const {
        const Tag tag = document_[node].tag;
        if (tag == Tag::article || tag == Tag::main || tag == Tag::body) return true;
        return page_.headline != dom::no_node && document_.contains(node, page_.headline);
    }

    void join_siblings(NodeId inner) {
        const NodeId parent = document_[inner].parent;
        std::vector<NodeId> siblings;
        std::size_t first = 0, last = 0;
        bool is_before = true;
        for (const NodeId child : document_.children(parent)) {
            if (child == inner) {
                if (is_before && siblings.empty()) first = 0;
                last = siblings.size();
                is_before = false;
            } else if (belongs(child)) {
                if (!is_before) last = siblings.size();
            }
            siblings.push_back(child);
        }
        for (first = 0; first < siblings.size() && siblings[first] != inner && !belongs(siblings[first]);) ++first;
        if (siblings[first] == inner && siblings[last] == inner) return;
        std::vector<NodeId> joined;
        for (std::size_t at = first; at <= last; ++at) {
            if (siblings[at] == inner) {
                joined.insert(joined.end(), parts_.begin(), parts_.end());
            } else if (stays_between(siblings[at])) {
                joined.push_back(siblings[at]);
            }
        }
        parts_ = std::move(joined);
    }

    [[nodiscard]] bool belongs(NodeId node) const {
        if (!stays_between(node)) return false;
        const std::uint32_t prose = page_.prose.below(node);
        if (page_.kinds[node] == BoxKind::note || document_[node].tag == Tag::aside ||
            document_[node].tag == Tag::footer)
            return false;
        return prose >= least_prose && prose >= prose_share * page_.text.letters.below(node);
    }

    [[nodiscard]] bool stays_between(NodeId node) const { return !is_furniture(page_.kinds[node]); }

    const PageView& page_;
    const dom::Document& document_;
    std::vector<NodeId> parts_;
};

}  // namespace

std::vector<dom::NodeId> join_parts(const PageView& page, dom::NodeId core) { return PartJoiner(page).join(core); }

}  // namespace offprint::html

#include "readers/html/content/page_view.h"

#include <algorithm>
#include <unordered_set>

#include "readers/html/content/page_headline.h"
#include "readers/html/content/word_hash.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// A teaser links to what it is about with more of its letters than this.
constexpr double linked_of_teaser = 0.15;

/// A box with more of the page's prose than this share is no furniture of that kind, whatever its names say: rows of
/// controls have next to none; comments may be longer than what they are about.
constexpr double most_prose(BoxKind kind) {
    switch (kind) {
        case BoxKind::sharing:
        case BoxKind::breadcrumbs:
        case BoxKind::tags:
        case BoxKind::tools:
        case BoxKind::advertising: return 0.1;
        case BoxKind::form:
        case BoxKind::rating:
        case BoxKind::player:
        case BoxKind::promotion:
        case BoxKind::gallery_controls: return 0.2;
        case BoxKind::navigation:
        case BoxKind::newsletter:
        case BoxKind::subscription:
        case BoxKind::popup:
        case BoxKind::site_header: return 0.3;
        case BoxKind::related:
        case BoxKind::teaser:
        case BoxKind::sidebar:
        case BoxKind::cookies:
        case BoxKind::site_footer: return 0.5;
        case BoxKind::comments: return 0.9;
        case BoxKind::unnamed:
        case BoxKind::note:
        case BoxKind::front:
        case BoxKind::body:
        case BoxKind::caption:
        case BoxKind::embed: return 1.0;
    }
    return 1.0;
}

// A paragraph that stands in the page again with as many letters is a copy.
constexpr std::uint32_t copied_letters = 60;

class PageViewer {
public:
    PageViewer(const dom::Document& document, const PageFacts& facts, const Rulings& rulings)
        : document_(document), facts_(facts), rulings_(rulings), text_(measure_text(document, rulings)) {}

    PageView view() {
        headline_ = find_page_headline(document_, facts_, rulings_);
        std::vector<BoxKind> kinds = read_names();
        NodeSums prose(document_, weigh(kinds));
        return {document_, std::move(text_), std::move(kinds), headline_, std::move(prose)};
    }

private:
    std::vector<BoxKind> read_names() {
        std::vector<BoxKind> kinds(document_.size(), BoxKind::unnamed);
        for (NodeId node = 1; node < document_.size(); ++node) {
            if (document_[node].is_text() || rulings_.is_dropped(node)) continue;
            const BoxKind kind = kind_of_box(document_, node);
            kinds[node] = is_furniture(kind) && !is_believed(node, kind) ? BoxKind::unnamed : kind;
        }
        return kinds;
    }

    [[nodiscard]] bool is_believed(NodeId node, BoxKind kind) const {
        if (headline_ != dom::no_node && document_.contains(node, headline_)) return false;
        if (kind == BoxKind::teaser && text_.linked.below(node) < linked_of_teaser * text_.letters.below(node))
            return false;
        return text_.prose.below(node) <= most_prose(kind) * text_.prose.below(dom::Document::root);
    }

    /// The prose by node that counts for an article.
    std::vector<std::uint32_t> weigh(const std::vector<BoxKind>& kinds) const {
        std::vector<std::uint32_t> weights(document_.size(), 0);
        std::unordered_set<std::uint64_t> seen;
        NodeId furniture_end = 0;
        NodeId looked_at = 0;
        for (const TextBlock& block : text_.blocks) {
            for (; looked_at <= block.first; ++looked_at) {
                if (is_furniture(kinds[looked_at])) furniture_end = std::max(furniture_end, document_[looked_at].end);
            }
            if (block.first < furniture_end || !block.is_prose || block.is_heading) continue;
            if (block.letters >= copied_letters &&
                !seen.insert(hash_of_words(document_, block.first, block.last)).second)
                continue;
            weights[block.first] = block.unlinked();
        }
        return weights;
    }

    const dom::Document& document_;
    const PageFacts& facts_;
    const Rulings& rulings_;
    PageText text_;
    NodeId headline_ = dom::no_node;
};

}  // namespace

PageView view_page(const dom::Document& document, const PageFacts& facts, const Rulings& rulings) {
    return PageViewer(document, facts, rulings).view();
}

}  // namespace offprint::html

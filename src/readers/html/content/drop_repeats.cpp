#include "readers/html/content/drop_repeats.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "readers/html/content/word_hash.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// Shorter lines may well be said twice.
constexpr std::uint32_t shortest_repeat = 50;

bool is_dropped_whole(const dom::Document& document, const Rulings& rulings, NodeId node) {
    for (NodeId at = node; at < document[node].end; ++at) {
        if (document[at].is_text() && !rulings.is_dropped(at)) return false;
    }
    return true;
}

/// oEmbed's way to embed an article: a quotation for those who see no frames, and the frame that takes its place. The
/// two share a secret; the frame goes where its quotation went.
void drop_frames_of_quotations(const dom::Document& document, const std::vector<NodeId>& parts, Rulings& rulings) {
    std::unordered_set<std::string_view> dropped;
    for (const NodeId part : parts) {
        for (NodeId node = part; node < document[part].end; ++node) {
            const dom::Tag tag = document[node].tag;
            if (tag != dom::Tag::blockquote && tag != dom::Tag::iframe) continue;
            const std::string_view secret = document.attribute(node, "data-secret");
            if (secret.empty()) continue;
            if (tag == dom::Tag::iframe && dropped.contains(secret)) {
                rulings.decide_rest(node, Fate::dropped, "repeated-embed");
            } else if (tag == dom::Tag::blockquote && is_dropped_whole(document, rulings, node)) {
                dropped.insert(secret);
            }
        }
    }
}

class RepeatDropper {
public:
    RepeatDropper(const PageView& page, Rulings& rulings) : page_(page), rulings_(rulings) {}

    void drop_in(const std::vector<NodeId>& parts) {
        auto part = parts.begin();
        const TextBlock* before = nullptr;
        for (const TextBlock& block : page_.text.blocks) {
            while (part != parts.end() && block.first >= page_.document[*part].end) ++part;
            if (part == parts.end()) return;
            if (block.first < *part || rulings_.is_dropped(block.first)) continue;
            look_at(block, before);
            before = &block;
        }
    }

private:
    void look_at(const TextBlock& block, const TextBlock* before) {
        if (!block.is_heading && block.letters < shortest_repeat) return;
        const std::uint64_t hash = hash_of_words(page_.document, block.first, block.last);
        if (block.is_heading) is_repeated_heading_ = !headings_.insert(hash).second;
        if (block.letters < shortest_repeat) return;
        const NodeId around = page_.document[block.element].parent;
        const auto [first, is_new] = seen_.emplace(hash, around);
        // Side by side it is the author who says it again.
        if (is_new || first->second == around) return;
        drop(block);
        if (before != nullptr && before->is_heading && is_repeated_heading_) drop(*before);
    }

    void drop(const TextBlock& block) {
        // Text that shares its element with other blocks has no node of its own to rule on.
        const NodeId own = block.first == block.last ? block.first : block.element;
        if (page_.text.letters.below(own) <= block.letters) rulings_.decide_rest(own, Fate::dropped, "repeated-text");
    }

    const PageView& page_;
    Rulings& rulings_;
    std::unordered_map<std::uint64_t, NodeId> seen_{};  // the element around the first
    std::unordered_set<std::uint64_t> headings_{};      // of the page so far
    bool is_repeated_heading_ = false;                  // the last one
};

}  // namespace

void drop_repeats(const PageView& page, const std::vector<NodeId>& parts, Rulings& rulings) {
    RepeatDropper(page, rulings).drop_in(parts);
    drop_frames_of_quotations(page.document, parts, rulings);
}

}  // namespace offprint::html

#include "readers/html/content/drop_repeats.h"

#include <unordered_map>

#include "readers/html/content/word_hash.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// Shorter lines may well be said twice.
constexpr std::uint32_t shortest_repeat = 50;

}  // namespace

void drop_repeats(const PageView& page, const std::vector<NodeId>& parts, Rulings& rulings) {
    std::unordered_map<std::uint64_t, NodeId> seen;  // the element around the first
    auto part = parts.begin();
    for (const TextBlock& block : page.text.blocks) {
        while (part != parts.end() && block.first >= page.document[*part].end) ++part;
        if (part == parts.end()) return;
        if (block.first < *part || block.letters < shortest_repeat || rulings.is_dropped(block.first)) continue;
        const NodeId around = page.document[block.element].parent;
        const auto [first, is_new] = seen.emplace(hash_of_words(page.document, block.first, block.last), around);
        // Side by side it is the author who says it again.
        if (is_new || first->second == around) continue;
        // Text that shares its element with other blocks has no node of its own to rule on.
        const NodeId own = block.first == block.last ? block.first : block.element;
        if (page.text.letters.below(own) <= block.letters) rulings.decide_rest(own, Fate::dropped, "repeated-text");
    }
}

}  // namespace offprint::html

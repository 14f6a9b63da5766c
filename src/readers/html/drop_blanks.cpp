#include "readers/html/drop_blanks.h"

#include "model/account.h"
#include "model/walk.h"

namespace offprint::html {
namespace {

bool prints(const Inlines& inlines) {
    bool found = false;
    for_each_inline(inlines, [&found](const Inline& node) {
        found =
            found || std::holds_alternative<Image>(node.node) || std::holds_alternative<FootnoteReference>(node.node);
    });
    return found || count_characters(inlines) > 0;
}

/// Whether there is a word or an image at any depth.
bool prints(const Blocks& blocks) {
    bool found = count_characters(blocks) > 0;
    for_each_block(blocks, [&found](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block.node);
        found = found || (figure != nullptr && !figure->images.empty());
    });
    for_each_inline(blocks, [&found](const Inline& node) {
        found =
            found || std::holds_alternative<Image>(node.node) || std::holds_alternative<FootnoteReference>(node.node);
    });
    return found;
}

bool is_rule(const Block& block) { return std::holds_alternative<ThematicBreak>(block.node); }

void clean(List& list) {
    for (ListItem& item : list.items) item.content = without_blanks(std::move(item.content));
    std::erase_if(list.items, [](const ListItem& item) { return item.content.empty(); });
}

/// Whether the block, cleaned inside, prints nothing.
bool is_blank(Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) return !prints(paragraph->content);
    if (const auto* heading = std::get_if<Heading>(&block.node)) return !prints(heading->content);
    if (auto* list = std::get_if<List>(&block.node)) {
        clean(*list);
        return list->items.empty();
    }
    if (auto* quote = std::get_if<BlockQuote>(&block.node)) {
        quote->content = without_blanks(std::move(quote->content));
        return quote->content.empty() && !prints(quote->attribution);
    }
    const bool is_container = std::holds_alternative<Table>(block.node) || std::holds_alternative<Figure>(block.node);
    if (!is_container) return false;
    const Blocks alone{block};
    return !prints(alone);
}

}  // namespace

Blocks without_blanks(Blocks blocks) {
    Blocks kept;
    kept.reserve(blocks.size());
    for (Block& block : blocks) {
        if (is_blank(block)) continue;
        const bool is_odd_rule = is_rule(block) && (kept.empty() || is_rule(kept.back()));
        if (!is_odd_rule) kept.push_back(std::move(block));
    }
    while (!kept.empty() && is_rule(kept.back())) kept.pop_back();
    return kept;
}

}  // namespace offprint::html

#include "editorial/furniture/page_shape.h"

#include <algorithm>

#include "base/overloaded.h"
#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

// A paragraph of so many bytes is prose, a shorter one when it ends as a sentence does.
constexpr std::size_t long_paragraph = 240;
constexpr std::size_t long_sentence = 120;
// So many blocks are the head and the foot of an article whose prose begins at once, or that has none.
constexpr std::size_t least_edge = 3;
constexpr std::size_t longest_head = 10;

bool ends_as_sentence(std::string_view words) {
    constexpr std::u32string_view ends = U".!?…:\"”’»。！？」";
    return ends.find(character_before(words, words.size())) != std::u32string_view::npos;
}

bool is_prose(const Inlines& content) {
    const std::optional<FurnitureRow> row = furniture_row(content, long_paragraph);
    if (!row) return !content.empty();
    return row->words.size() >= long_sentence && !row->is_linked() && ends_as_sentence(row->words);
}

bool is_list_of_prose(const List& list) {
    return std::any_of(list.items.begin(), list.items.end(), [](const ListItem& item) {
        return std::any_of(item.content.begin(), item.content.end(), [](const Block& block) {
            const auto* paragraph = std::get_if<Paragraph>(&block.node);
            return paragraph == nullptr ? !std::holds_alternative<List>(block.node) : is_prose(paragraph->content);
        });
    });
}

/// What only the article itself has.
bool is_content(const Block& block) {
    return std::visit(overloaded{
                          [](const Paragraph& node) { return is_prose(node.content); },
                          [](const Heading&) { return false; },
                          [](const BlockQuote&) { return true; },
                          [](const List& node) { return is_list_of_prose(node); },
                          [](const DefinitionList&) { return true; },
                          [](const CodeBlock&) { return true; },
                          [](const Table&) { return true; },
                          [](const ThematicBreak&) { return false; },
                          [](const Figure&) { return false; },
                          [](const Note&) { return false; },
                      },
                      block.node);
}

bool has_link(const Blocks& body) {
    bool found = false;
    for_each_inline(body, [&found](const Inline& item) { found = found || std::holds_alternative<Link>(item.node); });
    return found;
}

}  // namespace

PageShape shape_of(const Blocks& body) {
    PageShape shape;
    const auto first = std::find_if(body.begin(), body.end(), is_content);
    const auto last = std::find_if(body.rbegin(), body.rend(), is_content);
    const auto before = static_cast<std::size_t>(first - body.begin());
    const auto after = static_cast<std::size_t>(last - body.rbegin());
    shape.has_prose = first != body.end();
    shape.head_end = shape.has_prose ? std::clamp(before, least_edge, longest_head) : least_edge;
    const std::size_t foot = shape.has_prose ? std::max(after, least_edge) : least_edge;
    shape.foot_begin = body.size() - std::min(foot, body.size());
    shape.has_links = has_link(body);
    return shape;
}

}  // namespace offprint::editorial

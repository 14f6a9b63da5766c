#include "editorial/inlines.h"

#include "base/overloaded.h"
#include "editorial/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view object = "\xEF\xBF\xBC";  // U+FFFC

std::size_t flat_size(const Inline& item);

std::size_t flat_size(const Inlines& inlines) {
    std::size_t size = 0;
    for (const Inline& item : inlines) size += flat_size(item);
    return size;
}

const Inlines* content_of(const Inline& item) {
    return std::visit(
        overloaded{
            [](const Text&) -> const Inlines* { return nullptr; }, [](const Emphasis& node) { return &node.content; },
            [](const Strong& node) { return &node.content; }, [](const Strikethrough& node) { return &node.content; },
            [](const Superscript& node) { return &node.content; }, [](const Subscript& node) { return &node.content; },
            [](const Code&) -> const Inlines* { return nullptr; }, [](const Link& node) { return &node.content; },
            [](const Image&) -> const Inlines* { return nullptr; },
            [](const LineBreak&) -> const Inlines* { return nullptr; },
            [](const SoftBreak&) -> const Inlines* { return nullptr; },
            [](const FootnoteReference&) -> const Inlines* { return nullptr; },
            [](const Span& node) { return &node.content; }},
        item.node);
}

Inlines* content_of(Inline& item) { return const_cast<Inlines*>(content_of(std::as_const(item))); }

std::size_t flat_size(const Inline& item) {
    if (const auto* words = std::get_if<Text>(&item.node)) return words->text.size();
    if (std::holds_alternative<SoftBreak>(item.node)) return 1;
    const Inlines* content = content_of(item);
    return content != nullptr ? flat_size(*content) : object.size();
}

std::string flat_item(const Inline& item) {
    if (const auto* words = std::get_if<Text>(&item.node)) return words->text;
    if (std::holds_alternative<SoftBreak>(item.node)) return "\n";
    const Inlines* content = content_of(item);
    return content != nullptr ? flat_text(*content) : std::string(object);
}

std::pair<Inline, Inline> split_item(const Inline& item, std::size_t offset) {
    if (const auto* words = std::get_if<Text>(&item.node))
        return {Inline{Text{words->text.substr(0, offset)}}, Inline{Text{words->text.substr(offset)}}};
    std::pair<Inline, Inline> halves{item, item};
    const Inlines* content = content_of(item);
    if (content == nullptr) return {item, Inline{Text{}}};  // No place inside it: it stays whole, on the left.
    auto [left, right] = split_at(*content, offset);
    *content_of(halves.first) = std::move(left);
    *content_of(halves.second) = std::move(right);
    return halves;
}

}  // namespace

std::string flat_text(const Inlines& inlines) {
    std::string flat;
    for (const Inline& item : inlines) flat += flat_item(item);
    return flat;
}

std::pair<Inlines, Inlines> split_at(const Inlines& inlines, std::size_t offset) {
    std::pair<Inlines, Inlines> halves;
    std::size_t begin = 0;
    for (const Inline& item : inlines) {
        const std::size_t end = begin + flat_size(item);
        if (end <= offset) {
            halves.first.push_back(item);
        } else if (begin >= offset) {
            halves.second.push_back(item);
        } else {
            auto [left, right] = split_item(item, offset - begin);
            halves.first.push_back(std::move(left));
            if (flat_size(right) > 0) halves.second.push_back(std::move(right));
        }
        begin = end;
    }
    return halves;
}

Inlines erased(const Inlines& inlines, std::size_t begin, std::size_t end) {
    auto [left, rest] = split_at(inlines, begin);
    Inlines right = split_at(rest, end - begin).second;
    if (!left.empty() && !right.empty()) {
        auto* before = std::get_if<Text>(&left.back().node);
        const auto* after = std::get_if<Text>(&right.front().node);
        if (before != nullptr && after != nullptr) {
            before->text += after->text;
            right.erase(right.begin());
        }
    }
    left.insert(left.end(), std::make_move_iterator(right.begin()), std::make_move_iterator(right.end()));
    return left;
}

Inlines without_leading_space(const Inlines& inlines) {
    const std::string flat = flat_text(inlines);
    std::size_t end = 0;
    while (end < flat.size() && is_space(character_at(flat, end))) end += text::decode_at(flat, end).bytes;
    return end == 0 ? inlines : split_at(inlines, end).second;
}

}  // namespace offprint::editorial

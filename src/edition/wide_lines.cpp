#include <utility>

#include "base/overloaded.h"
#include "edition/inline_lists.h"
#include "edition/steps.h"
#include "text/utf8.h"

namespace offprint::edition {
namespace {

template <class T>
concept InlineContainer = requires(T& node) {
    node.content;
};

/// Han, kana and their punctuation; not hangul, which parts its words by spaces.
bool is_wide(char32_t character) {
    const auto is_in = [character](char32_t first, char32_t last) { return first <= character && character <= last; };
    return is_in(0x2E80, 0x312F) || is_in(0x3190, 0x9FFF) || is_in(0xF900, 0xFAFF) || is_in(0xFE30, 0xFE4F) ||
           is_in(0xFF01, 0xFF60) || is_in(0x20000, 0x3FFFF);
}

char32_t last_character(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return text::decode_at(text, at).character;
}

/// Goes over one list of inlines, and what is nested in it, as over one text.
class Joiner {
public:
    void over(Inlines& inlines) {
        for (Inline& item : inlines) {
            std::visit(
                overloaded{[this](Text& node) { read(node.text); },
                           [&](SoftBreak&) { break_ = is_wide(last_) ? &item : nullptr; }, [](FootnoteReference&) {},
                           [this](Code&) { part(); }, [this](Image&) { part(); }, [this](LineBreak&) { part(); },
                           [this](Math&) { part(); }, [this](InlineContainer auto& node) { over(node.content); }},
                item.node);
        }
    }

private:
    void read(const std::string& words) {
        if (words.empty()) return;
        Inline* const before = std::exchange(break_, nullptr);
        last_ = last_character(words);
        if (before != nullptr && is_wide(text::decode_at(words, 0).character)) before->node = Text{};
    }

    void part() {
        break_ = nullptr;
        last_ = 0;
    }

    char32_t last_ = 0;
    Inline* break_ = nullptr;  // after a wide character, nothing after it yet
};

}  // namespace

void join_wide_lines(Blocks& blocks) {
    for_each_inline_list(blocks, [](Inlines& inlines) { Joiner().over(inlines); });
}

}  // namespace offprint::edition

#include "readers/html/flow/white_space.h"

#include "base/ascii.h"
#include "base/overloaded.h"

namespace offprint::html {
namespace {

/// Walks inlines in order and remembers whether the last character was a blank.
class Tidier {
public:
    void tidy(Inlines& content) {
        for (Inline& node : content) std::visit([this](auto& inner) { tidy_node(inner); }, node.node);
        std::erase_if(content, [](const Inline& node) {
            const auto* text = std::get_if<Text>(&node.node);
            return text != nullptr && text->text.empty();
        });
    }

private:
    void tidy_node(Text& node) {
        std::string& text = node.text;
        // Runs of text that elements left out stood between are one by now, with the blanks of each.
        if (text.find("  ") != std::string::npos) text = collapsed(text);
        if (is_after_space_ && text.starts_with(' ')) text.erase(0, 1);
        if (text.empty()) return;
        is_after_space_ = text.ends_with(' ');
    }
    void tidy_node(Emphasis& node) { tidy(node.content); }
    void tidy_node(Strong& node) { tidy(node.content); }
    void tidy_node(Strikethrough& node) { tidy(node.content); }
    void tidy_node(Superscript& node) { tidy(node.content); }
    void tidy_node(Subscript& node) { tidy(node.content); }
    void tidy_node(Link& node) { tidy(node.content); }
    void tidy_node(Span& node) { tidy(node.content); }
    void tidy_node(Code&) { is_after_space_ = false; }
    void tidy_node(Image&) { is_after_space_ = false; }
    void tidy_node(FootnoteReference&) { is_after_space_ = false; }
    void tidy_node(Math&) { is_after_space_ = false; }
    void tidy_node(LineBreak&) { is_after_space_ = true; }
    void tidy_node(SoftBreak&) { is_after_space_ = true; }

    bool is_after_space_ = true;
};

Inlines* content_of(Inline& node) {
    return std::visit(overloaded{
                          [](Text&) -> Inlines* { return nullptr; },
                          [](Emphasis& inner) { return &inner.content; },
                          [](Strong& inner) { return &inner.content; },
                          [](Strikethrough& inner) { return &inner.content; },
                          [](Superscript& inner) { return &inner.content; },
                          [](Subscript& inner) { return &inner.content; },
                          [](Code&) -> Inlines* { return nullptr; },
                          [](Link& inner) { return &inner.content; },
                          [](Image&) -> Inlines* { return nullptr; },
                          [](LineBreak&) -> Inlines* { return nullptr; },
                          [](SoftBreak&) -> Inlines* { return nullptr; },
                          [](FootnoteReference&) -> Inlines* { return nullptr; },
                          [](Math&) -> Inlines* { return nullptr; },
                          [](Span& inner) { return &inner.content; },
                      },
                      node.node);
}

bool is_break(const Inline& node) {
    return std::holds_alternative<LineBreak>(node.node) || std::holds_alternative<SoftBreak>(node.node);
}

/// Takes blanks and breaks from the end, in the last element too.
void trim_end(Inlines& content) {
    while (!content.empty()) {
        Inline& last = content.back();
        if (is_break(last)) {
            content.pop_back();
            continue;
        }
        if (auto* text = std::get_if<Text>(&last.node)) {
            if (text->text.ends_with(' ')) text->text.pop_back();
            if (!text->text.empty()) return;
            content.pop_back();
            continue;
        }
        Inlines* const inner = content_of(last);
        if (inner == nullptr) return;
        trim_end(*inner);
        if (!inner->empty()) return;
        content.pop_back();
    }
}

void trim_start(Inlines& content) {
    std::size_t breaks = 0;
    while (breaks < content.size() && is_break(content[breaks])) ++breaks;
    content.erase(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(breaks));
}

}  // namespace

std::string collapsed(std::string_view text) {
    std::string result(text.size(), '\0');
    std::size_t size = 0;
    for (const char character : text) {
        if (!ascii::is_space(character)) {
            result[size++] = character;
        } else if (size == 0 || result[size - 1] != ' ') {
            result[size++] = ' ';
        }
    }
    result.resize(size);
    return result;
}

Inlines tidy(Inlines content) {
    Tidier().tidy(content);
    trim_start(content);
    trim_end(content);
    return content;
}

}  // namespace offprint::html

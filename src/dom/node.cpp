#include "dom/node.h"

#include "base/ascii.h"

namespace offprint::dom {
namespace {

void append_text(std::string& text, const Node& node) {
    text += node.text;
    if (node.name == "script" || node.name == "style" || node.name == "svg") return;
    for (const Node& child : node.children) append_text(text, child);
}

}  // namespace

const std::string* attribute(const Node& node, std::string_view name) {
    for (const Attribute& candidate : node.attributes) {
        if (candidate.name == name) return &candidate.value;
    }
    return nullptr;
}

std::string_view attribute_text(const Node& node, std::string_view name) {
    const std::string* value = attribute(node, name);
    return value == nullptr ? std::string_view() : std::string_view(*value);
}

std::vector<std::string> classes(const Node& node) {
    std::vector<std::string> words;
    bool is_inside = false;
    for (const char character : attribute_text(node, "class")) {
        if (ascii::is_space(character)) {
            is_inside = false;
            continue;
        }
        if (!is_inside) words.emplace_back();
        is_inside = true;
        words.back() += ascii::lower(character);
    }
    return words;
}

std::string text_content(const Node& node) {
    std::string text;
    append_text(text, node);
    return text;
}

}  // namespace offprint::dom

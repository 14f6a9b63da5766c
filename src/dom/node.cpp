#include "dom/node.h"

#include <algorithm>
#include <array>

namespace offprint::dom {
namespace {

// Both lists are sorted, for binary search.
constexpr std::array<std::string_view, 52> block_elements = {
    "address", "article",  "aside",     "blockquote", "body",    "caption",  "center",     "dd",     "details",
    "dialog",  "dir",      "div",       "dl",         "dt",      "fieldset", "figcaption", "figure", "footer",
    "form",    "frameset", "h1",        "h2",         "h3",      "h4",       "h5",         "h6",     "header",
    "hgroup",  "hr",       "legend",    "li",         "listing", "main",     "menu",       "nav",    "noframes",
    "ol",      "p",        "plaintext", "pre",        "search",  "section",  "summary",    "table",  "tbody",
    "td",      "tfoot",    "th",        "thead",      "tr",      "ul",       "xmp"};
constexpr std::array<std::string_view, 18> void_elements = {"area",   "base",  "basefont", "bgsound", "br",    "col",
                                                            "embed",  "frame", "hr",       "image",   "img",   "input",
                                                            "keygen", "link",  "meta",     "source",  "track", "wbr"};
static_assert(std::is_sorted(block_elements.begin(), block_elements.end()));
static_assert(std::is_sorted(void_elements.begin(), void_elements.end()));

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
}

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

void append_text(std::string& text, const Node& node) {
    text += node.text;
    if (node.name == "script" || node.name == "style") return;
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
        if (is_space(character)) {
            is_inside = false;
            continue;
        }
        if (!is_inside) words.emplace_back();
        is_inside = true;
        words.back() += lower(character);
    }
    return words;
}

std::string text_content(const Node& node) {
    std::string text;
    append_text(text, node);
    return text;
}

bool is_block_element(std::string_view name) {
    return std::binary_search(block_elements.begin(), block_elements.end(), name);
}

bool is_void_element(std::string_view name) {
    return std::binary_search(void_elements.begin(), void_elements.end(), name);
}

}  // namespace offprint::dom

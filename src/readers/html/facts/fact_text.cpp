#include "readers/html/facts/fact_text.h"

#include <algorithm>

#include "base/ascii.h"
#include "dom/entities.h"
#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

/// "<b>", "</b>", "<br/>": a blank stands for each, for a tag parts words more often than it joins them.
std::string without_tags(std::string_view text) {
    std::string words;
    words.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        const bool is_tag = text[at] == '<' && (ascii::is_letter(next) || next == '/' || next == '!');
        const std::size_t end = is_tag ? text.find('>', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            words += text[at++];
        } else {
            words += ' ';
            at = end + 1;
        }
    }
    return words;
}

/// Printable ASCII without double blanks, references and tags: nothing to do.
bool is_plain(std::string_view value) {
    char before = ' ';
    for (const char c : value) {
        if (c < ' ' || c > '~' || c == '&' || c == '<' || (c == ' ' && before == ' ')) return false;
        before = c;
    }
    return value.empty() || value.back() != ' ';
}

bool parts_words(const dom::PageNode& node) {
    return !node.is_text() && (dom::is_block_element(node.tag) || node.tag == dom::Tag::br || node.holds_block);
}

}  // namespace

std::string fact_text(std::string_view value) {
    if (is_plain(value)) return std::string(value);
    std::string words(value);
    // Twice: "&amp;eacute;" is what an export makes of "é" that had been escaped before.
    for (int i = 0; i < 2 && words.find('&') != std::string::npos; ++i)
        words = dom::resolve_character_references(words);
    if (words.find('<') != std::string::npos) words = without_tags(words);
    return text::to_nfc(editorial::squeezed(words));
}

std::string node_text(const dom::Document& document, dom::NodeId node) {
    if (document[node].is_text()) return text::to_nfc(editorial::squeezed(document[node].text));
    std::string words;
    for (dom::NodeId at = node + 1; at < document[node].end && words.size() < longest_node_text; ++at) {
        const dom::PageNode& below = document[at];
        if (below.is_text()) {
            words += below.text;
        } else if (parts_words(below)) {
            words += ' ';
        }
    }
    if (words.size() > longest_node_text) {
        std::size_t end = longest_node_text;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
        words.resize(end);
    }
    return text::to_nfc(editorial::squeezed(words));
}

bool is_address(std::string_view value) {
    if (value.find(' ') != std::string_view::npos) return false;
    return value.find("://") != std::string_view::npos || value.starts_with('/') || value.starts_with("www.") ||
           value.starts_with("mailto:");
}

}  // namespace offprint::html

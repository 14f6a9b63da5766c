#include "readers/html/flow/captions.h"

#include <algorithm>
#include <array>

#include "readers/html/flow/elements.h"
#include "readers/html/flow/embeds.h"
#include "readers/html/flow/words.h"

namespace offprint::html {
namespace {

// A picture's box has few elements; to look at more would make deep pages slow.
constexpr int most_elements = 60;

// Parts of class names, in the languages of publishers.
constexpr std::array<std::string_view, 9> caption_words = {"caption",   "bildunterschrift", "bildtext",
                                                           "legende",   "leyenda",          "didascalia",
                                                           "piedefoto", "pie-de-foto",      "pie-foto"};
constexpr std::array<std::string_view, 9> credit_words = {"credit",       "copyright",   "photographer",
                                                          "fotograf",     "attribution", "bildrechte",
                                                          "bildnachweis", "agency",      "urheber"};
// These mean it only where they are a whole part of the name: "image-source", not "resource".
constexpr std::array<std::string_view, 4> credit_parts = {"source", "quelle", "rights", "author"};

bool has_part(std::string_view word, std::string_view part) {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t at = word.find(part); at != std::string_view::npos; at = word.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        if ((at == 0 || !is_letter(word[at - 1])) && (end == word.size() || !is_letter(word[end]))) return true;
    }
    return false;
}

template <class List>
bool holds_any(std::string_view word, const List& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return word.find(part) != std::string_view::npos; });
}

/// Elements whose children are no words of a line.
bool is_apart(const dom::Node& element) {
    return element.is_text() || element.name == "figure" || element.name == "noscript" || element.name == "ruby" ||
           element.name == "math" || is_dropped(element.name) || is_embed(element) ||
           dom::attribute(element, "class") == nullptr;
}

bool is_image(const dom::Node& node) { return node.name == "img" || node.name == "amp-img" || node.name == "picture"; }

/// What a box holds, as far as it was looked at.
struct Contents {
    int elements = 0;
    int images = 0;
    int captions = 0;
    bool has_others = false;  ///< words in no caption, or things that are no picture
};

void look(Contents& contents, const dom::Node& parent) {
    for (const dom::Node& child : parent.children) {
        if (++contents.elements > most_elements || contents.has_others) {
            contents.has_others = true;
            return;
        }
        if (child.is_text()) {
            contents.has_others = has_words(child);
        } else if (is_image(child)) {
            ++contents.images;
        } else if (is_caption(child) || is_credit(child)) {
            if (!holds_image(child)) {
                contents.captions += has_words(child) ? 1 : 0;
            } else {
                look(contents, child);
            }
        } else if (is_embed(child) || child.name == "table" || child.name == "li") {
            contents.has_others = true;
        } else if (child.name == "dd" && contents.images > 0) {
            ++contents.captions;
        } else if (child.name != "script" && child.name != "style" && child.name != "noscript" && child.name != "svg" &&
                   child.name != "button") {
            look(contents, child);
        }
    }
}

void look_for_caption(const dom::Node& parent, int& left, bool& found) {
    for (const dom::Node& child : parent.children) {
        if (found || --left < 0) return;
        if (child.is_text()) continue;
        found = is_caption(child) || is_credit(child);
        if (!found) look_for_caption(child, left, found);
    }
}

}  // namespace

bool holds_image(const dom::Node& element) {
    return is_image(element) || std::any_of(element.children.begin(), element.children.end(), holds_image);
}

bool is_caption(const dom::Node& element) {
    if (element.name == "figcaption") return true;
    if (is_apart(element) || is_image(element)) return false;
    const std::vector<std::string> words = dom::classes(element);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return holds_any(word, caption_words); });
}

bool is_credit(const dom::Node& element) {
    if (is_apart(element) || is_image(element)) return false;
    const std::vector<std::string> words = dom::classes(element);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return holds_any(word, credit_words) ||
               std::any_of(credit_parts.begin(), credit_parts.end(),
                           [&](std::string_view part) { return has_part(word, part); });
    });
}

bool is_captioned_box(const dom::Node& element) {
    if (element.name != "div" && element.name != "dl" && element.name != "aside" && element.name != "section" &&
        element.name != "p")
        return false;
    Contents contents;
    look(contents, element);
    return !contents.has_others && contents.images > 0 && contents.captions > 0;
}

bool holds_caption(const dom::Node& element) {
    int left = most_elements;
    bool found = false;
    look_for_caption(element, left, found);
    return found;
}

}  // namespace offprint::html

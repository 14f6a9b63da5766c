#include "readers/html/flow/code_classes.h"

#include <algorithm>
#include <array>

#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

constexpr std::array<std::string_view, 4> language_prefixes = {"language-", "lang-", "highlight-source-",
                                                               "sourcecode-"};
constexpr std::array<std::string_view, 11> number_classes = {
    "linenos",           "lineno", "linenumber", "linenumbers",     "line-number", "line-numbers",
    "line-numbers-rows", "gutter", "blob-num",   "hljs-ln-numbers", "rouge-gutter"};

bool is_numbers(std::string_view words) {
    return std::all_of(words.begin(), words.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '|'; });
}

}  // namespace

std::string language_in_classes(const dom::Node& element) {
    const std::string_view given = dom::attribute_text(element, "class");
    const auto names = [&](std::string_view part) { return given.find(part) != std::string_view::npos; };
    if (!names("lang") && !names("highlight-") && !names("sourcecode-") && !names("brush:")) return {};
    const std::vector<std::string> words = dom::classes(element);
    for (const std::string& word : words) {
        for (const std::string_view prefix : language_prefixes) {
            if (word.size() > prefix.size() && word.starts_with(prefix)) return word.substr(prefix.size());
        }
    }
    const auto brush = std::find(words.begin(), words.end(), "brush:");
    if (brush == words.end() || brush + 1 == words.end()) return {};
    return (brush + 1)->substr(0, (brush + 1)->find(';'));
}

bool holds_line_numbers(const dom::Node& element) {
    if (element.is_text() || dom::attribute(element, "class") == nullptr) return false;
    const std::vector<std::string> words = dom::classes(element);
    const bool is_named = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(number_classes.begin(), number_classes.end(), word) != number_classes.end();
    });
    return is_named && is_numbers(words_of(element));
}

}  // namespace offprint::html

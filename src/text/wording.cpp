#include "text/wording.h"

#include <array>
#include <utility>

#include "text/words_by_language.h"

namespace offprint::text {
namespace {

/// Tags that mean a row of the table without being its beginning.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> same_words{{
    {"zh-TW", "zh-Hant"},
    {"zh-HK", "zh-Hant"},
    {"zh-MO", "zh-Hant"},
    {"iw", "he"},
    {"cmn", "zh"},
    {"yue", "zh-Hant"},
    {"no", "nb"},
    {"nn", "nb"},
    {"bs", "hr"},
    {"sh", "sr-Latn"},
    {"cnr", "sr-Latn"},
    {"in", "id"},
    {"mo", "ro"},
    {"prs", "fa"},
}};

std::string_view row_name(std::string_view language) {
    for (const auto& [tag, row] : same_words) {
        if (language == tag) return row;
    }
    return language;
}

/// By RFC 4647 "lookup": subtags are cut off from the right until something is found.
const WordsOfLanguage& nearest(std::string_view language) {
    while (!language.empty()) {
        if (const WordsOfLanguage* words = words_of(row_name(language))) return *words;
        const std::size_t cut = language.find_last_of("-_");
        language = cut == std::string_view::npos ? std::string_view() : language.substr(0, cut);
    }
    return *words_of("en");
}

}  // namespace

std::string_view word(Word which, std::string_view language) {
    return nearest(language).words[static_cast<std::size_t>(which)];
}

std::string worded(Word which, std::string_view value, std::string_view language) {
    std::string words(word(which, language));
    const std::size_t place = words.find("{}");
    if (place != std::string::npos) words.replace(place, 2, value);
    return words;
}

}  // namespace offprint::text

#include "readers/html/front/likeness.h"

#include <algorithm>
#include <string>
#include <vector>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// Bytes. What is longer is no title; its beginning is enough to tell.
constexpr std::size_t longest_title = 400;

bool is_unspaced(char32_t c) { return c >= 0x0E00 && (c < 0x0EFF || (c >= 0x2E80 && c < 0xAC00)); }

/// The words of a title; of scripts that part no words each character.
std::vector<std::string> title_words(std::string_view title) {
    const std::string plain = editorial::plain_word(title.substr(0, longest_title));
    std::vector<std::string> words;
    bool is_open = false;
    for (const char32_t c : text::to_utf32(plain)) {
        if (!editorial::is_letter(c) && !editorial::is_digit(c)) {
            is_open = false;
            continue;
        }
        if (!is_open) words.emplace_back();
        text::append_utf8(words.back(), c);
        is_open = !is_unspaced(c);
    }
    return words;
}

}  // namespace

TitleWords words_of_title(std::string_view title) {
    TitleWords words{title_words(title), {}};
    for (const std::string& word : words.sorted) words.plain += word;
    std::sort(words.sorted.begin(), words.sorted.end());
    return words;
}

double likeness(std::string_view one, std::string_view other) {
    return likeness(words_of_title(one), words_of_title(other));
}

double likeness(const TitleWords& one, const TitleWords& other) {
    const std::vector<std::string>& first = one.sorted;
    const std::vector<std::string>& second = other.sorted;
    if (first.empty() || second.empty()) return 0;
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < first.size() && j < second.size();) {
        const int order = first[i].compare(second[j]);
        shared += order == 0 ? 1U : 0U;
        i += order <= 0 ? 1U : 0U;
        j += order >= 0 ? 1U : 0U;
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(first.size() + second.size());
}

std::string plain_title(std::string_view title) { return words_of_title(title).plain; }

}  // namespace offprint::html

#pragma once

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace offprint::editorial {

/// Whether `word` is one of the words of `list`, which are parted by single spaces.
constexpr bool has_word(std::string_view list, std::string_view word) {
    if (word.empty() || word.find(' ') != std::string_view::npos) return false;
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || list[at - 1] == ' ';
        if (begins && (end == list.size() || list[end] == ' ')) return true;
    }
    return false;
}

/// The same for a list of some length that is asked often: a table that is made when it is first needed.
template <const std::string_view& list>
bool is_word_of(std::string_view word) {
    static const std::unordered_set<std::string_view> words = [] {
        std::unordered_set<std::string_view> all;
        for (std::size_t at = 0; at < list.size();) {
            const std::size_t end = std::min(list.find(' ', at), list.size());
            if (end > at) all.insert(list.substr(at, end - at));
            at = end + 1;
        }
        return all;
    }();
    return words.count(word) > 0;
}

}  // namespace offprint::editorial

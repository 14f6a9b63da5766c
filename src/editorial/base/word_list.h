#pragma once

#include <string_view>

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

}  // namespace offprint::editorial

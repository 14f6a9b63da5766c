#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "text/wording.h"

namespace offprint::text {

inline constexpr std::size_t word_count = static_cast<std::size_t>(Word::authors) + 1;

/// All words of one language, in the order of Word.
struct WordsOfLanguage {
    std::string_view language;
    std::array<std::string_view, word_count> words;
};

/// All rows, by their tags.
std::span<const WordsOfLanguage> words_by_language();

/// The row with exactly this tag; nullptr when there is none.
const WordsOfLanguage* words_of(std::string_view language);

}  // namespace offprint::text

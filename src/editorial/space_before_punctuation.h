#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace offprint::editorial {

/// The byte ranges of spaces that a cut-out link left before a comma, a full stop, or (never in French, and only where
/// the language is known) another mark. Operators, spaced ellipses, decimal points and lists of numbers stay.
std::vector<std::pair<std::size_t, std::size_t>> find_spaces_before_punctuation(std::string_view text,
                                                                                std::string_view language);

}  // namespace offprint::editorial

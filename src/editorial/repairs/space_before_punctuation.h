#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// The spaces that a cut-out link left before a comma, a full stop, an Arabic mark, or (never in French, and only where
/// the language is known) another mark. Operators, spaced ellipses and separators, initials, decimal points and lists
/// of numbers stay.
Edits find_spaces_before_punctuation(std::string_view text, std::string_view language);

}  // namespace offprint::editorial

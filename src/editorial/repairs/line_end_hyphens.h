#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "editorial/base/inlines.h"

/// Words that an export left hyphenated at the ends of its lines: "infor-\nmation".
namespace offprint::editorial {

/// What a text says about its words, for all its paragraphs together.
struct HyphenEvidence {
    std::unordered_set<std::string> words{};  ///< folded; of those asked for, the ones that occur
    std::size_t breaks = 0;                   ///< line ends with a hyphen between small letters
};

/// Looks at all paragraphs of an article, given as flat texts.
HyphenEvidence gather_hyphen_evidence(const std::vector<std::string>& texts);

/// The hyphen goes with the line end where the whole word occurs elsewhere, the line end alone where the hyphenated one
/// does. Where neither does, compounds by their parts ("well-", "-là") keep the hyphen, and others lose it only if the
/// text shows at least three such breaks. "Vor-\nund Nachteile" stays.
Edits find_line_end_hyphens(std::string_view text, const HyphenEvidence& evidence);

}  // namespace offprint::editorial

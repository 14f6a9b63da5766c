#pragma once

#include <string>
#include <string_view>

namespace offprint::editorial {

/// A word for comparing across spellings: folded, without accents, a dotless i dotted, a final sigma as any other:
/// "FÉVRIER" and "février" are "fevrier", "Ağustos" is "agustos". Not for printing.
std::string plain_word(std::string_view word);

}  // namespace offprint::editorial

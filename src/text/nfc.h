#pragma once

#include <string_view>

namespace offprint::text {

/// Whether normalisation form C may change a text that has the character: whether it combines, or is written otherwise
/// there. False only of what is seen at once: most letters of most scripts, punctuation, signs.
bool may_compose(char32_t character);

/// Whether the text is in normalisation form C for a reason that is seen at once: of the characters from U+0300
/// on, where combining begins, it has only those that may not compose. False says nothing.
bool is_plainly_nfc(std::string_view text);

}  // namespace offprint::text

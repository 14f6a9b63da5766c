#pragma once

#include <string_view>

namespace offprint::text {

/// Whether the text is in normalisation form C for a reason that is seen at once: of the characters from U+0300
/// on, where combining begins, it has only punctuation. False says nothing. Valid UTF-8.
bool is_plainly_nfc(std::string_view text);

}  // namespace offprint::text

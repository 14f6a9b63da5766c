#pragma once

#include "base/ascii.h"

namespace offprint {

/// 0-63, in the standard's alphabet and the one for addresses (RFC 4648, 4 and 5); -1 for what is in neither.
constexpr int base64_value(char character) {
    if (ascii::is_upper(character)) return character - 'A';
    if (ascii::is_lower(character)) return character - 'a' + 26;
    if (ascii::is_digit(character)) return character - '0' + 52;
    if (character == '+' || character == '-') return 62;
    if (character == '/' || character == '_') return 63;
    return -1;
}

}  // namespace offprint

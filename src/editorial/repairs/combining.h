#pragma once

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

namespace offprint::editorial {

/// Whether the character may compose with the one before it: after an edit it would no longer be in NFC.
inline bool is_combining(char32_t character) {
    const auto code = static_cast<UChar32>(character);
    return u_getCombiningClass(code) != 0 || (u_getIntPropertyValue(code, UCHAR_NFC_QUICK_CHECK) != UNORM_YES);
}

}  // namespace offprint::editorial

#include "audit/letters.h"

#include "text/nfc.h"

namespace offprint::audit {

bool is_joiner(char32_t character) {
    return character == 0xAD || (character >= 0x200B && character <= 0x200F) || character == 0x2060 ||
           character == 0xFEFF || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

bool is_plain_text_mark(char32_t character) {
    switch (character) {
        case U'>':
        case U'_':
        case U'*':
        case U'~':
        case U'`':
        case U'^':
        case U'[':
        case U']':
        case U'“':
        case U'”': return true;
        default: return false;
    }
}

bool is_plainly_composed(std::string_view words) { return text::is_plainly_nfc(words); }

std::string composed(std::string_view words) {
    std::string joined;
    joined.reserve(words.size());
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded decoded = text::decode_at(words, at);
        if (!is_joiner(decoded.character)) text::append_utf8(joined, decoded.character);
        at += decoded.bytes;
    }
    return text::to_nfc(joined);
}

}  // namespace offprint::audit

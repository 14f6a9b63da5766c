#include "text/nfc.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace offprint::text {
namespace {

/// Whether eight bytes are ASCII.
bool are_ascii(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

struct Range {
    char32_t first;
    char32_t last;
};

/// Of these each is itself in form C (NFC_Quick_Check) and none combines (combining class 0): a text of them alone is.
constexpr std::array stable_ranges = {
    Range{0x0000, 0x02FF},    // Latin
    Range{0x0388, 0x0482},    // Greek, Cyrillic
    Range{0x048A, 0x0590},    // Cyrillic, Armenian
    Range{0x061B, 0x064A},    // Arabic letters
    Range{0x2002, 0x20CF},    // punctuation, currencies
    Range{0x2140, 0x2328},    // arrows, operators
    Range{0x232B, 0x2ADB},    // boxes, symbols
    Range{0x3000, 0x3029},    // punctuation of Chinese and Japanese
    Range{0x3030, 0x3098},    // hiragana
    Range{0x309B, 0xA66E},    // katakana, ideographs, Yi
    Range{0xAC00, 0xD7A3},    // Hangul syllables
    Range{0xFE00, 0xFE0F},    // variation selectors
    Range{0xFF00, 0xFFEF},    // full-width forms
    Range{0x1F000, 0x1FAFF},  // pictures
};

}  // namespace

bool may_compose(char32_t character) {
    for (const Range& range : stable_ranges) {
        if (character <= range.last) return character < range.first;
    }
    return true;
}

bool is_plainly_nfc(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + 8 <= text.size() && are_ascii(text.data() + at)) {
            at += 8;
        } else if (byte_at(text, at) < 0xCC) {  // U+0300 is 0xCC 0x80; bytes within a character are below 0xC0
            ++at;
        } else {
            const Decoded next = decode_at(text, at);  // U+FFFD, which may compose, for what is ill-formed
            if (may_compose(next.character)) return false;
            at += next.bytes;
        }
    }
    return true;
}

}  // namespace offprint::text

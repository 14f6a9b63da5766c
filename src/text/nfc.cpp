#include "text/nfc.h"

#include <cstdint>
#include <cstring>

namespace offprint::text {
namespace {

/// Whether eight bytes are ASCII.
bool are_ascii(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// U+2002 to U+203F: spaces, dashes, quotation marks, bullets, ellipses.
bool is_punctuation(std::string_view text, std::size_t at) {
    return byte_at(text, at) == 0xE2 && at + 2 < text.size() && byte_at(text, at + 1) == 0x80 &&
           byte_at(text, at + 2) >= 0x82;
}

}  // namespace

bool is_plainly_nfc(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + 8 <= text.size() && are_ascii(text.data() + at)) {
            at += 8;
        } else if (byte_at(text, at) < 0xCC) {  // U+0300 is 0xCC 0x80; bytes within a character are below 0xC0
            ++at;
        } else if (is_punctuation(text, at)) {
            at += 3;
        } else {
            return false;
        }
    }
    return true;
}

}  // namespace offprint::text

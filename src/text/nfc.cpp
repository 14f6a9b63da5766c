#include "text/nfc.h"

namespace offprint::text {

bool is_plainly_nfc(std::string_view text) {
    // U+0300 is 0xCC 0x80; bytes within a character are below 0xC0. No early end: the loop is one of vectors.
    unsigned highest = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        highest = value > highest ? value : highest;
    }
    return highest < 0xCC;
}

}  // namespace offprint::text

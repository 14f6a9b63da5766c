#include "printable.h"

namespace offprint::program {

std::string printable(std::string_view text) {
    std::string shown(text);
    for (char& sign : shown) {
        if (static_cast<unsigned char>(sign) < 0x20 || sign == 0x7F) sign = ' ';
    }
    return shown;
}

std::string cut(std::string_view words, std::size_t most_bytes) {
    if (words.size() <= most_bytes) return std::string(words);
    std::size_t end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    return std::string(words.substr(0, end)) + " …";
}

}  // namespace offprint::program

#include "readers/html/content/word_hash.h"

#include <string>

#include "text/utf8.h"

namespace offprint::html {
namespace {

constexpr std::uint64_t fnv_start = 14695981039346656037ULL;
constexpr std::uint64_t fnv_prime = 1099511628211ULL;

/// Calls `take` with each byte of what is left of the text.
template <class Take>
void for_each_letter(std::string_view text, const Take& take) {
    for (std::size_t at = 0; at < text.size();) {
        const char byte = text[at];
        if (static_cast<unsigned char>(byte) < 0x80) {
            ++at;
            if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) take(byte);
            if (byte >= 'A' && byte <= 'Z') take(static_cast<char>(byte + ('a' - 'A')));
            continue;
        }
        const text::Decoded decoded = text::decode_at(text, at);
        // U+2000 to U+206F: dashes, quotes and blanks; U+0080 to U+00BF: signs.
        const bool is_sign = (decoded.character >= 0x2000 && decoded.character < 0x2070) || decoded.character < 0xC0;
        if (!is_sign && !text::is_blank(decoded.character)) {
            for (std::size_t i = 0; i < decoded.bytes; ++i) take(text[at + i]);
        }
        at += decoded.bytes;
    }
}

std::uint64_t add_words(std::uint64_t hash, std::string_view text) {
    for_each_letter(text, [&hash](char byte) { hash = (hash ^ static_cast<unsigned char>(byte)) * fnv_prime; });
    return hash;
}

}  // namespace

std::uint64_t hash_of_words(std::string_view text) { return add_words(fnv_start, text); }

std::uint64_t hash_of_words(const dom::Document& document, dom::NodeId first, dom::NodeId last) {
    std::uint64_t hash = fnv_start;
    for (dom::NodeId node = first; node <= last; ++node) {
        if (document[node].is_text()) hash = add_words(hash, document[node].text);
    }
    return hash;
}

std::string letters_of(std::string_view text) {
    std::string letters;
    letters.reserve(text.size());
    for_each_letter(text, [&letters](char byte) { letters += byte; });
    return letters;
}

}  // namespace offprint::html

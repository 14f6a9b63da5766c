#include "editorial/base/plain_words.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

bool is_ascii(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// The marks of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters of their own.
bool is_accent(char32_t character) { return character >= 0x300 && character <= 0x36F; }

void append_bare(std::string& plain, char32_t character) {
    constexpr char32_t dotless_i = 0x131;
    constexpr char32_t final_sigma = 0x3C2;
    constexpr char32_t sigma = 0x3C3;
    if (is_accent(character)) return;
    if (character == dotless_i) character = U'i';
    if (character == final_sigma) character = sigma;
    text::append_utf8(plain, character);
}

void append_plain(std::string& plain, char32_t character) {
    // Nothing beyond has accents: Hangul and Han are whole letters.
    constexpr char32_t last_script = 0x2FFF;
    if (character < 0xC0 || character > last_script) return append_bare(plain, character);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* forms = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || forms->getDecomposition(static_cast<UChar32>(character), parts) == 0)
        return append_bare(plain, character);
    for (std::int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1))
        append_bare(plain, static_cast<char32_t>(parts.char32At(at)));
}

}  // namespace

std::string plain_word(std::string_view word) {
    if (is_ascii(word)) {
        std::string plain(word);
        for (char& letter : plain) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
        return plain;
    }
    const std::string low = folded(word);
    std::string plain;
    plain.reserve(low.size());
    for (std::size_t at = 0; at < low.size();) {
        const text::Decoded next = text::decode_at(low, at);
        append_plain(plain, next.character);
        at += next.bytes;
    }
    return plain;
}

}  // namespace offprint::editorial

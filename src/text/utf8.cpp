#include "text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "text/nfc.h"

namespace offprint::text {

Decoded decode_beyond_ascii_at(std::string_view text, std::size_t at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
    const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    std::int32_t length = 0;
    UChar32 character = 0;
    U8_NEXT(bytes, length, left, character);
    if (character < 0) return {0xFFFD, 1};
    return {static_cast<char32_t>(character), static_cast<std::size_t>(length)};
}

void append_beyond_ascii(std::string& text, char32_t character) {
    std::uint8_t buffer[4];
    std::int32_t length = 0;
    UBool is_error = false;
    U8_APPEND(buffer, length, 4, static_cast<UChar32>(character), is_error);
    if (is_error) {
        text += "\xEF\xBF\xBD";
        return;
    }
    text.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length));
}

std::u32string to_utf32(std::string_view text) {
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_at(text, at);
        characters += decoded.character;
        at += decoded.bytes;
    }
    return characters;
}

std::string to_utf8(std::u32string_view characters) {
    std::string text;
    text.reserve(characters.size());
    for (const char32_t character : characters) append_utf8(text, character);
    return text;
}

bool is_valid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Decoded decoded = decode_at(text, at);
        if (decoded.character == 0xFFFD && decoded.bytes == 1) return false;
        at += decoded.bytes;
    }
    return true;
}

bool is_blank_beyond_ascii(char32_t character) {
    const auto code = static_cast<UChar32>(character);
    if (u_isUWhiteSpace(code)) return true;
    switch (character) {
        case 0xAD:
        case 0x200B:
        case 0x200C:
        case 0x200D:
        case 0x200E:
        case 0x200F:
        case 0x2060:
        case 0xFEFF: return true;
        default: return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}

bool is_all_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_at(text, at);
        if (!is_blank(decoded.character)) return false;
        at += decoded.bytes;
    }
    return true;
}

std::string non_blank(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_at(text, at);
        if (!is_blank(decoded.character)) kept.append(text.substr(at, decoded.bytes));
        at += decoded.bytes;
    }
    return kept;
}

std::string_view trimmed(std::string_view text) {
    const auto is_space = [](char32_t character) {
        return character < 0x80 ? character <= 0x20
                                : static_cast<bool>(u_isUWhiteSpace(static_cast<UChar32>(character)));
    };
    std::size_t begin = 0;
    while (begin < text.size()) {
        if (static_cast<unsigned char>(text[begin]) <= 0x20) {  // what most pages indent with
            ++begin;
            continue;
        }
        const Decoded decoded = decode_at(text, begin);
        if (!is_space(decoded.character)) break;
        begin += decoded.bytes;
    }
    std::size_t end = text.size();
    while (end > begin) {
        std::size_t last = end - 1;
        while (last > begin && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
        if (!is_space(decode_at(text, last).character)) break;
        end = last;
    }
    return text.substr(begin, end - begin);
}

std::string to_nfc(std::string_view text) {
    if (is_plainly_nfc(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return std::string(text);
    std::string normalised;
    icu::StringByteSink<std::string> sink(&normalised);
    nfc->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
    return U_FAILURE(status) ? std::string(text) : normalised;
}

}  // namespace offprint::text

#include "readers/html/containers/transfer_encodings.h"

#include <cstdint>

#include "base/ascii.h"
#include "base/base64.h"

namespace offprint::html {
namespace {

/// The bytes of a soft line break at `at` ("=", blanks, line end); 0 when there is none.
std::size_t soft_break(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
    if (end < text.size() && text[end] == '\r') ++end;
    if (end < text.size() && text[end] == '\n') return end + 1 - at;
    return end == text.size() || text[end - 1] == '\r' ? end - at : 0;
}

}  // namespace

std::string decode_quoted_printable(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '=') {
            decoded += text[at++];
            continue;
        }
        const int high = at + 2 < text.size() ? ascii::hexadecimal_value(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? ascii::hexadecimal_value(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            decoded += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
            at += 3;
        } else if (const std::size_t bytes = soft_break(text, at); bytes > 0) {
            at += bytes;
        } else {
            decoded += text[at++];
        }
    }
    return decoded;
}

std::string decode_base64(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char character : text) {
        if (character == '=') break;
        const int value = base64_value(character);
        if (value < 0) continue;
        bits = (bits << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        decoded += static_cast<char>(static_cast<unsigned char>((bits >> static_cast<unsigned>(count)) & 0xFFU));
    }
    return decoded;
}

}  // namespace offprint::html

#include "text/decode.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <vector>

#include "base/c_handle.h"
#include "text/utf8.h"

namespace offprint::text {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Guess {
    const char* encoding = "utf-8";
    std::size_t mark = 0;  ///< bytes of the byte order mark
};

/// UTF-16 without a mark: nearly every second byte of the first 4 KB is zero, on one side only.
const char* utf16_by_zeros(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') ++(i % 2 == 0 ? even : odd);
    }
    const std::size_t half = head.size() / 2;
    if (half < 4) return nullptr;
    if (odd * 10 > half * 6 && even * 20 < half) return "utf-16le";
    if (even * 10 > half * 6 && odd * 20 < half) return "utf-16be";
    return nullptr;
}

Guess guess(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return {"utf-8", 3};
    if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return {"utf-32le", 4};
    if (bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return {"utf-32be", 4};
    if (bytes.starts_with("\xFF\xFE")) return {"utf-16le", 2};
    if (bytes.starts_with("\xFE\xFF")) return {"utf-16be", 2};
    if (const char* encoding = utf16_by_zeros(bytes)) return {encoding, 0};
    return {};
}

/// Windows-1252 is believed when there are ill-formed bytes, none of them part of any well-formed sequence, and they
/// are letters or the punctuation that word processors write there.
bool looks_like_windows_1252(std::string_view bytes) {
    std::size_t high = 0;
    std::size_t plausible = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const Decoded decoded = decode_at(bytes, at);
        if (decoded.bytes > 1) return false;
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f') return false;
        if (byte >= 0x80) {
            ++high;
            if (byte >= 0xA0 || (byte >= 0x91 && byte <= 0x97) || byte == 0x80 || byte == 0x85 || byte == 0x99)
                ++plausible;
        }
        ++at;
    }
    return high > 0 && plausible == high && high * 4 < bytes.size();
}

std::string convert(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const c_handle<UConverter, ucnv_close> from(ucnv_open(encoding, &status));
    const c_handle<UConverter, ucnv_close> to(ucnv_open("utf-8", &status));
    if (U_FAILURE(status)) return std::string(bytes);
    std::string converted(bytes.size() * 3 + 16, '\0');
    char* target = converted.data();
    const char* source = bytes.data();
    ucnv_convertEx(to.get(), from.get(), &target, target + converted.size(), &source, source + bytes.size(), nullptr,
                   nullptr, nullptr, nullptr, true, true, &status);
    converted.resize(static_cast<std::size_t>(target - converted.data()));
    return converted;
}

/// Makes the text well-formed with LF line ends; counts what had to be replaced.
void clean(DecodedInput& input, std::string_view raw) {
    std::string& text = input.text;
    text.reserve(raw.size());
    std::size_t controls = 0;
    for (std::size_t at = 0; at < raw.size();) {
        const Decoded decoded = decode_at(raw, at);
        const bool is_ill_formed = decoded.character == 0xFFFD && decoded.bytes == 1;
        if (is_ill_formed || decoded.character == 0) {
            text += replacement;
            ++input.replaced;
            controls += decoded.character == 0 ? 1 : 0;
        } else if (decoded.character == '\r') {
            if (at + 1 >= raw.size() || raw[at + 1] != '\n') text += '\n';
        } else {
            if (decoded.character < 0x20 && decoded.character != '\n' && decoded.character != '\t' &&
                decoded.character != '\f')
                ++controls;
            text.append(raw.substr(at, decoded.bytes));
        }
        at += decoded.bytes;
    }
    input.looks_binary = (controls + input.replaced) * 10 > raw.size();
}

}  // namespace

DecodedInput decode_input(std::string_view bytes) {
    DecodedInput input;
    Guess found = guess(bytes);
    bytes.remove_prefix(found.mark);
    const bool is_utf8 = std::string_view(found.encoding) == "utf-8";
    if (is_utf8 && found.mark == 0 && !is_valid_utf8(bytes) && looks_like_windows_1252(bytes))
        found.encoding = "windows-1252";
    input.encoding = found.encoding;
    if (input.encoding == "utf-8") {
        clean(input, bytes);
    } else {
        clean(input, convert(bytes, found.encoding));
    }
    input.text = to_nfc(input.text);
    return input;
}

}  // namespace offprint::text

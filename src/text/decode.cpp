#include "text/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "base/c_handle.h"
#include "text/encoding_labels.h"
#include "text/sniff_page.h"
#include "text/survey.h"
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

/// Appends the text well-formed, with LF line ends.
void append_clean(std::string& text, std::string_view raw) {
    std::size_t kept = 0;
    const auto put_instead = [&](std::size_t at, std::string_view instead) {
        text.append(raw.substr(kept, at - kept)).append(instead);
        kept = at + 1;
    };
    for (std::size_t at = 0; at < raw.size();) {
        const Decoded decoded = decode_at(raw, at);
        if (decoded.character == 0 || (decoded.character == 0xFFFD && decoded.bytes == 1)) {
            put_instead(at, replacement);
        } else if (decoded.character == '\r') {
            put_instead(at, at + 1 < raw.size() && raw[at + 1] == '\n' ? "" : "\n");
        }
        at += decoded.bytes;
    }
    text.append(raw.substr(kept));
}

/// The same for text that is well-formed: only its line ends change.
void append_with_line_feeds(std::string& text, std::string_view raw) {
    std::size_t kept = 0;
    for (std::size_t at = raw.find('\r'); at != std::string_view::npos; at = raw.find('\r', at + 1)) {
        text.append(raw.substr(kept, at - kept));
        if (at + 1 >= raw.size() || raw[at + 1] != '\n') text += '\n';
        kept = at + 1;
    }
    text.append(raw.substr(kept));
}

/// Makes the text well-formed with LF line ends, in NFC; counts what had to be replaced. `found` is of `raw`.
void clean(DecodedInput& input, std::string_view raw, const Survey& found) {
    input.replaced += found.ill_formed + found.nuls;
    input.looks_binary = (found.controls + found.ill_formed + found.nuls) * 10 > raw.size();
    if (found.ill_formed + found.nuls + found.carriage_returns == 0) {
        input.text = raw;
    } else {
        input.text.reserve(raw.size() + (found.ill_formed + found.nuls) * (replacement.size() - 1));
        if (found.ill_formed + found.nuls == 0) {
            append_with_line_feeds(input.text, raw);
        } else {
            append_clean(input.text, raw);
        }
    }
    if (found.may_compose) input.text = to_nfc(input.text);
}

std::size_t count_replacements(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(replacement); at != std::string_view::npos; at = text.find(replacement, at + 3))
        ++count;
    return count;
}

/// Bytes in another encoding than UTF-8.
DecodedInput decode_with(std::string_view bytes, const char* converter, std::string_view encoding) {
    DecodedInput input;
    input.encoding = encoding;
    const std::string converted = convert(bytes, converter);
    input.replaced = count_replacements(converted);
    clean(input, converted, survey(converted));
    return input;
}

DecodedInput decode_utf8(std::string_view bytes, const Survey& found) {
    DecodedInput input;
    input.encoding = "utf-8";
    clean(input, bytes, found);
    return input;
}

/// What ICU makes of the text between the tags; empty when it is not sure.
std::string_view detected_encoding(std::string_view bytes) {
    constexpr std::size_t enough = 65536;
    constexpr std::int32_t least_confidence = 20;
    UErrorCode status = U_ZERO_ERROR;
    const c_handle<UCharsetDetector, ucsdet_close> detector(ucsdet_open(&status));
    if (U_FAILURE(status)) return {};
    ucsdet_enableInputFilter(detector.get(), true);
    const std::string_view head = bytes.substr(0, enough);
    ucsdet_setText(detector.get(), head.data(), static_cast<std::int32_t>(head.size()), &status);
    const UCharsetMatch* const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < least_confidence) return {};
    const char* const name = ucsdet_getName(match, &status);
    if (U_FAILURE(status) || name == nullptr) return {};
    const std::string_view encoding = encoding_of_label(name);
    return encoding == "utf-8" ? std::string_view() : encoding;
}

/// Chinese, Japanese and Korean have several encodings, told apart by their bytes; others one.
bool has_several_encodings(std::string_view usual) {
    return usual == "shift_jis" || usual == "gbk" || usual == "big5" || usual == "euc-kr";
}

std::string_view guess_encoding(std::string_view bytes, std::string_view language) {
    const std::string_view usual = usual_encoding(language);
    if (!usual.empty() && !has_several_encodings(usual)) return usual;
    const std::string_view detected = detected_encoding(bytes);
    if (!usual.empty()) return has_several_encodings(detected) || detected == "euc-jp" ? detected : usual;
    return detected.empty() ? "windows-1252" : detected;
}

DecodedInput decode_by_claims(std::string_view bytes, const PageClaims& claims) {
    const std::string_view claimed = encoding_of_label(claims.encoding);
    const Survey found = survey(bytes);
    // ISO-2022-JP is ASCII to the eye.
    if (claimed == "iso-2022-jp" && found.sequences == 0) return decode_with(bytes, converter_of(claimed), claimed);
    const bool is_utf8 = found.ill_formed == 0 || found.ill_formed * 2 < found.sequences;
    if (found.ill_formed == 0 && found.sequences == 0) {
        DecodedInput input = decode_utf8(bytes, found);
        if (!claimed.empty()) input.encoding = claimed;
        return input;
    }
    if (found.ill_formed == 0 || (is_utf8 && (claimed.empty() || claimed == "utf-8"))) {
        DecodedInput input = decode_utf8(bytes, found);
        if (!claimed.empty() && claimed != "utf-8") input.contradicted = claimed;
        return input;
    }
    if (!claimed.empty() && claimed != "utf-8") return decode_with(bytes, converter_of(claimed), claimed);
    const std::string_view guessed = guess_encoding(bytes, claims.language);
    DecodedInput input = decode_with(bytes, converter_of(guessed), guessed);
    input.contradicted = claimed;
    return input;
}

}  // namespace

DecodedInput decode_input(std::string_view bytes) {
    const Guess found = guess(bytes);
    bytes.remove_prefix(found.mark);
    if (std::string_view(found.encoding) != "utf-8") return decode_with(bytes, found.encoding, found.encoding);
    const Survey survey_of_all = survey(bytes);
    if (found.mark == 0 && survey_of_all.ill_formed > 0 && looks_like_windows_1252(bytes))
        return decode_with(bytes, "windows-1252", "windows-1252");
    return decode_utf8(bytes, survey_of_all);
}

DecodedInput decode_page(std::string_view bytes) {
    const Guess found = guess(bytes);
    bytes.remove_prefix(found.mark);
    if (std::string_view(found.encoding) != "utf-8") return decode_with(bytes, found.encoding, found.encoding);
    if (found.mark > 0) return decode_utf8(bytes, survey(bytes));
    return decode_by_claims(bytes, sniff_page(bytes));
}

DecodedInput decode_as(std::string_view bytes, std::string_view label) {
    if (encoding_of_label(label).empty()) return decode_page(bytes);
    return decode_by_claims(bytes, {label, {}});
}

}  // namespace offprint::text

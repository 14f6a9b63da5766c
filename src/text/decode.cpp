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

constexpr bool is_control(unsigned char byte) {
    return byte < 0x20 && byte != '\n' && byte != '\t' && byte != '\f' && byte != '\r';
}

/// Makes the text well-formed with LF line ends; counts what had to be replaced.
class Cleaner {
public:
    Cleaner(DecodedInput& input, std::string_view raw) : input_(input), raw_(raw) { input_.text.reserve(raw.size()); }

    void clean() {
        while (at_ < raw_.size()) {
            const auto byte = static_cast<unsigned char>(raw_[at_]);
            if (byte >= 0x20 && byte < 0x80) {
                ++at_;
            } else {
                take_odd(byte);
            }
        }
        take_run();
        input_.looks_binary = (controls_ + input_.replaced) * 10 > raw_.size();
    }

private:
    /// What is well-formed so far goes over in one piece.
    void take_run() {
        input_.text.append(raw_.substr(run_, at_ - run_));
        run_ = at_;
    }

    void replace_byte() {
        take_run();
        input_.text += replacement;
        ++input_.replaced;
        run_ = ++at_;
    }

    void take_odd(unsigned char byte) {
        if (is_control(byte)) ++controls_;
        if (byte == '\0') return replace_byte();
        if (byte == '\r') return take_return();
        if (byte < 0x80) {
            ++at_;
            return;
        }
        const Decoded decoded = decode_at(raw_, at_);
        if (decoded.bytes == 1) return replace_byte();
        at_ += decoded.bytes;
    }

    void take_return() {
        take_run();
        if (at_ + 1 >= raw_.size() || raw_[at_ + 1] != '\n') input_.text += '\n';
        run_ = ++at_;
    }

    DecodedInput& input_;
    std::string_view raw_;
    std::size_t at_ = 0;
    std::size_t run_ = 0;  ///< from here on it is not in the text yet
    std::size_t controls_ = 0;
};

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
        Cleaner(input, bytes).clean();
    } else {
        const std::string converted = convert(bytes, found.encoding);
        Cleaner(input, converted).clean();
    }
    input.text = to_nfc(input.text);
    return input;
}

}  // namespace offprint::text

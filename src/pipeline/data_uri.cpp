#include "pipeline/data_uri.h"

#include <cstdint>

#include "base/ascii.h"
#include "base/base64.h"

namespace offprint::pipeline {
namespace {

std::optional<std::string> base64_decoded(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t group = 0;
    int bits = 0;
    for (const char sign : text) {
        if (sign == '=' || sign == ' ' || sign == '\n' || sign == '\t') continue;
        const int value = base64_value(sign);
        if (value < 0) return std::nullopt;
        group = group << 6U | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(group >> static_cast<unsigned>(bits) & 0xFFU);
    }
    return bytes;
}

}  // namespace

std::string percent_decoded(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_escape = text[at] == '%' && at + 2 < text.size() && ascii::hexadecimal_value(text[at + 1]) >= 0 &&
                               ascii::hexadecimal_value(text[at + 2]) >= 0;
        decoded += is_escape ? static_cast<char>(ascii::hexadecimal_value(text[at + 1]) * 16 +
                                                 ascii::hexadecimal_value(text[at + 2]))
                             : text[at];
        if (is_escape) at += 2;
    }
    return decoded;
}

std::optional<std::string> decode_data_uri(std::string_view uri) {
    const std::size_t comma = uri.find(',');
    if (!uri.starts_with("data:") || comma == std::string_view::npos) return std::nullopt;
    const std::string content = percent_decoded(uri.substr(comma + 1));
    const bool is_base64 = uri.substr(0, comma).ends_with(";base64");
    return is_base64 ? base64_decoded(content) : content;
}

}  // namespace offprint::pipeline

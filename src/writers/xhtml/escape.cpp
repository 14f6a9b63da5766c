#include "writers/xhtml/escape.h"

#include <algorithm>

#include "text/utf8.h"

namespace offprint::xhtml {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Stands for itself: most of ASCII.
bool is_plain(char character) {
    const auto byte = static_cast<unsigned char>(character);
    const bool is_markup = byte == '&' || byte == '<' || byte == '>' || byte == '"';
    return (byte >= ' ' && byte < 0x80 && !is_markup) || byte == '\t' || byte == '\n';
}

/// What stands for another character below U+0080; empty for those that XML cannot hold.
std::string_view ascii_form(char character) {
    switch (character) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\r': return " ";  // a parser would make a line feed of it
        default: return {};
    }
}

/// The same for the rest; empty for U+FFFE, U+FFFF and ill-formed bytes.
std::string_view wide_form(std::string_view bytes, char32_t character) {
    const bool is_ill_formed = bytes.size() == 1;
    const bool is_refused = character == 0xFFFE || character == 0xFFFF;
    return is_ill_formed || is_refused ? std::string_view{} : bytes;
}

}  // namespace

Escaped escape(std::string_view text) {
    Escaped escaped;
    escaped.text.reserve(text.size() + text.size() / 16);
    for (std::size_t at = 0; at < text.size();) {
        const auto plain_end = std::find_if_not(text.begin() + at, text.end(), is_plain);
        escaped.text.append(text.begin() + at, plain_end);
        at = static_cast<std::size_t>(plain_end - text.begin());
        if (at == text.size()) break;
        std::string_view form;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            form = ascii_form(text[at]);
            ++at;
        } else {
            const text::Decoded decoded = text::decode_at(text, at);
            form = wide_form(text.substr(at, decoded.bytes), decoded.character);
            at += decoded.bytes;
        }
        if (form.empty()) ++escaped.replaced;
        escaped.text += form.empty() ? replacement : form;
    }
    return escaped;
}

}  // namespace offprint::xhtml

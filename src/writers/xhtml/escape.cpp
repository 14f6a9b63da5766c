#include "writers/xhtml/escape.h"

#include "text/utf8.h"

namespace offprint::xhtml {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// What stands for a character below U+0080; empty for those that XML cannot hold.
std::string_view ascii_form(const char& character) {
    switch (character) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\r':  // a parser would make a line feed of it
            return " ";
        case '\t':
        case '\n': return {&character, 1};
        default:
            return static_cast<unsigned char>(character) < 0x20 ? std::string_view{} : std::string_view{&character, 1};
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

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/utf8.h"

/// Texts are compared by their letters: by all that is not blank (text/utf8.h). Setting changes blanks, soft hyphens
/// and the form of a hyphen; nothing else.
namespace offprint::audit {

/// What a format puts among the words of a paragraph. It is left out of both texts that are compared.
enum class Marks : std::uint8_t {
    none,
    plain_text,  ///< of emphasis, code, quotation, notes and quoted lines
};

/// Prints nothing and parts nothing: soft hyphens, joiners, directions.
bool is_joiner(char32_t character);

bool is_plain_text_mark(char32_t character);

/// Without joiners, in NFC: what they parted may be one character without them.
std::string composed(std::string_view words);

/// Whether the words are composed for a reason that is seen at once.
bool is_plainly_composed(std::string_view words);

/// Calls `put(bytes, is_after_edge)` for each letter, with whether something that is none stands before it. Gives
/// whether the words end so.
template <class Put>
bool for_each_letter(std::string_view words, Marks marks, Put put) {
    constexpr char32_t true_hyphen = 0x2010;
    bool is_after_edge = false;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded decoded = text::decode_at(words, at);
        const std::string_view bytes = words.substr(at, decoded.bytes);
        const char32_t character = decoded.character;
        at += decoded.bytes;
        const bool is_control = character >= 0x7F && character < 0xA0;
        const bool is_mark = marks == Marks::plain_text && is_plain_text_mark(character);
        if (is_mark || is_control || text::is_blank(character)) {
            is_after_edge = is_after_edge || !is_joiner(character);
            continue;
        }
        put(character == true_hyphen ? std::string_view("-") : bytes, is_after_edge);
        is_after_edge = false;
    }
    return is_after_edge;
}

}  // namespace offprint::audit

#include "editorial/repairs/escaped_entities.h"
#include "base/ascii.h"

#include <algorithm>
#include <iterator>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/repairs/combining.h"
#include "editorial/repairs/entity_names.h"
#include "editorial/repairs/windows_1252.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_reference = 12;
constexpr std::string_view words_of_markup = "html xhtml xml sgml html5 unicode";

/// Of a name or number between "&" and ";"; 0 where it is none.
char32_t named(std::string_view name) {
    const auto* found =
        std::lower_bound(std::begin(entity_names), std::end(entity_names), name,
                         [](const EntityName& one, std::string_view wanted) { return one.name < wanted; });
    return found != std::end(entity_names) && found->name == name ? found->character : 0;
}

char32_t numbered(std::string_view digits) {
    const bool is_hexadecimal = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
    if (is_hexadecimal) digits.remove_prefix(1);
    const int base = is_hexadecimal ? 16 : 10;
    char32_t number = 0;
    for (const char digit : digits) {
        const int value = ascii::hexadecimal_value(digit);
        if (value < 0 || value >= base || number > 0x10FFFF) return 0;
        number = number * static_cast<char32_t>(base) + static_cast<char32_t>(value);
    }
    return number >= 0x80 && number <= 0x9F ? windows_1252_upper[number - 0x80] : number;
}

bool is_printable(char32_t c) {
    if (c == '\t' || c == '\n' || c == '\r') return true;
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return false;
    return u_isdefined(static_cast<UChar32>(c)) != 0 && !is_combining(c);
}

/// What follows a "&", as far as it is a reference.
struct Reference {
    char32_t character = 0;  ///< 0: it is none
    std::size_t bytes = 0;   ///< up to and with the ";"
};

Reference reference_at(std::string_view text, std::size_t at) {
    const std::string_view window = text.substr(at, longest_reference);
    const std::size_t end = window.find(';');
    if (end == std::string_view::npos || end == 0) return {};
    const std::string_view name = window.substr(0, end);
    const char32_t character = name[0] == '#' ? numbered(name.substr(1)) : named(name);
    return is_printable(character) ? Reference{character, end + 1} : Reference{};
}

std::string printed(char32_t character) {
    if (character == '\t' || character == '\n' || character == '\r') return " ";
    std::string text;
    text::append_utf8(text, character);
    return text;
}

bool is_quote(char32_t c) { return c == '"' || c == U'“' || c == U'”' || c == U'„' || c == U'‘' || c == U'`'; }

/// "&amp;" in quotation marks is spoken of, not used.
bool is_mentioned(std::string_view text, const Edit& edit) {
    return is_quote(character_before(text, edit.begin)) && is_quote(character_at(text, edit.end));
}

bool speaks_of_markup(std::string_view text) {
    for (const std::string_view word : split_words(text)) {
        if (word.size() > 24 || word.find('&') != std::string_view::npos) continue;
        std::string plain = folded(word);
        while (!plain.empty() && std::string_view(".,:;!?()\"").find(plain.back()) != std::string_view::npos)
            plain.pop_back();
        if (has_word(words_of_markup, plain)) return true;
    }
    return false;
}

/// Unescapes as often as it was escaped: "&amp;amp;oacute;" is "ó".
Edit unescaped_at(std::string_view text, std::size_t ampersand) {
    std::size_t end = ampersand + 1;
    char32_t character = 0;
    for (Reference next = reference_at(text, end); next.character != 0; next = reference_at(text, end)) {
        character = next.character;
        end += next.bytes;
        if (character != '&') break;
    }
    return character == 0 ? Edit{ampersand, ampersand + 1, ""} : Edit{ampersand, end, printed(character)};
}

}  // namespace

Edits find_escaped_entities(std::string_view text) {
    Edits edits;
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at)) {
        const Edit edit = unescaped_at(text, at);
        at = edit.end;
        if (edit.text.empty() || is_mentioned(text, edit) || is_combining(character_at(text, edit.end))) continue;
        edits.push_back(edit);
    }
    if (!edits.empty() && speaks_of_markup(text)) edits.clear();
    return edits;
}

}  // namespace offprint::editorial

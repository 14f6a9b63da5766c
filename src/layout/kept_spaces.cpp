#include "layout/kept_spaces.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr std::string_view opening_guillemet = "\xC2\xAB", closing_guillemet = "\xC2\xBB";
constexpr std::string_view en_dash = "\xE2\x80\x93 ", em_dash = "\xE2\x80\x94 ";

bool is_capital_at(std::string_view text, std::size_t at) {
    return at < text.size() && u_isupper(static_cast<UChar32>(text::decode_at(text, at).character)) != 0;
}

std::size_t previous_character(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

/// "J. " before "R. Smith": one capital and a full stop, at a word's start.
bool ends_initial(std::string_view text, std::size_t space) {
    if (space < 2 || text[space - 1] != '.' || !is_capital_at(text, space + 1)) return false;
    const std::size_t letter = previous_character(text, space - 1);
    if (!is_capital_at(text, letter)) return false;
    if (letter == 0) return true;
    const char before = text[letter - 1];
    return before == ' ' || before == '.' || before == '-' || before == '(';
}

}  // namespace

SpaceKind space_kind(std::string_view text, std::uint32_t at, std::string_view language) {
    const std::string_view before = text.substr(0, at);
    const std::string_view after = text.substr(at + 1);
    if (language.starts_with("fr") && !after.empty()) {
        if (after.front() == ';' || after.front() == '!' || after.front() == '?') return SpaceKind::fixed_thin;
        const bool is_inner = before.ends_with(opening_guillemet) || after.starts_with(closing_guillemet);
        if (is_inner || after.front() == ':') return SpaceKind::fixed;
    }
    const bool precedes_dash = after.starts_with(en_dash) || after.starts_with(em_dash);
    return precedes_dash || ends_initial(text, at) ? SpaceKind::reluctant : SpaceKind::plain;
}

}  // namespace offprint::layout

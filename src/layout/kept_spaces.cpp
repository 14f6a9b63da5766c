#include "layout/kept_spaces.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "layout/kept_words.h"
#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr std::string_view opening_guillemet = "\xC2\xAB", closing_guillemet = "\xC2\xBB";
constexpr std::string_view en_dash = "\xE2\x80\x93 ", em_dash = "\xE2\x80\x94 ";
constexpr std::string_view ellipsis = "\xE2\x80\xA6", three_dots = "...";
constexpr std::size_t longest_kept_word = 9;  // bytes, and so of every word of kept_words.h
constexpr std::size_t digits_of_group = 3;

/// A space between what is before it and what is after it, neither of them empty.
struct Gap {
    std::string_view before, after;
    std::string_view language;

    template <std::size_t count>
    [[nodiscard]] bool is_in(const std::array<std::string_view, count>& languages) const {
        const std::string_view primary = language.substr(0, language.find_first_of("-_"));
        return std::find(languages.begin(), languages.end(), primary) != languages.end();
    }
};

char32_t character_at(std::string_view text, std::size_t at) { return text::decode_at(text, at).character; }

bool is_capital(char32_t character) { return u_isupper(static_cast<UChar32>(character)) != 0; }
bool is_letter(char32_t character) { return u_isalpha(static_cast<UChar32>(character)) != 0; }

std::size_t previous_character(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

bool begins_word(std::string_view text, std::size_t at) {
    return at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text.substr(0, at).ends_with("\xC2\xA0");
}

std::string lower_case(std::string_view word) {
    std::u32string characters = text::to_utf32(word);
    for (char32_t& character : characters)
        character = static_cast<char32_t>(u_tolower(static_cast<UChar32>(character)));
    return text::to_utf8(characters);
}

template <std::size_t count>
bool is_word_of(const std::array<std::string_view, count>& words, std::string_view word) {
    if (word.empty() || word.size() > longest_kept_word) return false;
    return std::find(words.begin(), words.end(), lower_case(word)) != words.end();
}

/// The word that ends at the gap; empty where it is longer than any that is looked for.
std::string_view word_before(std::string_view before) {
    const std::size_t reach = std::min(before.size(), longest_kept_word + 1);
    const std::string_view near = before.substr(before.size() - reach);
    const std::size_t blank = near.find_last_of(" (");
    if (blank != std::string_view::npos) return near.substr(blank + 1);
    return reach == before.size() ? near : std::string_view();
}

/// Without the mark that closes a sentence or a bracket after it.
std::string_view word_after(std::string_view after) {
    std::string_view word = after.substr(0, std::min(after.find(' '), longest_kept_word + 1));
    while (!word.empty() && std::string_view(".,;:!?)").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    return word;
}

/// "20 000": three digits after one, two or three.
bool is_between_groups(const Gap& gap) {
    const std::size_t digits = std::min(gap.after.find_first_not_of("0123456789"), gap.after.size());
    if (digits != digits_of_group) return false;
    const std::size_t other = gap.before.find_last_not_of("0123456789");
    const std::size_t led = gap.before.size() - (other == std::string_view::npos ? 0 : other + 1);
    return led >= 1 && led <= digits_of_group;
}

bool is_within_number(const Gap& gap) {
    if (ascii::is_digit(gap.before.back())) return is_between_groups(gap) || is_word_of(units, word_after(gap.after));
    return ascii::is_digit(gap.after.front()) && is_word_of(counters, word_before(gap.before));
}

/// Where the letter of "J." or "z." stands before the gap, at a word's start; none otherwise.
std::size_t letter_with_stop(std::string_view before) {
    if (before.size() < 2 || before.back() != '.') return std::string_view::npos;
    const std::size_t letter = previous_character(before, before.size() - 1);
    const char sign = letter == 0 ? ' ' : before[letter - 1];
    const bool is_alone = begins_word(before, letter) || sign == '.' || sign == '-';
    return is_alone && is_letter(character_at(before, letter)) ? letter : std::string_view::npos;
}

/// "z. B.", "т. е.", "p. m.": a small letter with a stop, then any letter with one.
bool is_within_abbreviation(const Gap& gap) {
    const std::size_t letter = letter_with_stop(gap.before);
    if (letter == std::string_view::npos || is_capital(character_at(gap.before, letter))) return false;
    const text::Decoded next = text::decode_at(gap.after, 0);
    return is_letter(next.character) && gap.after.substr(next.bytes).starts_with('.');
}

/// "J. " before "R. Smith" or "Smith".
bool is_after_initial(const Gap& gap) {
    const std::size_t letter = letter_with_stop(gap.before);
    return letter != std::string_view::npos && is_capital(character_at(gap.before, letter)) &&
           is_capital(character_at(gap.after, 0));
}

bool is_after_title(const Gap& gap) {
    return is_capital(character_at(gap.after, 0)) && is_word_of(titles, word_before(gap.before));
}

bool is_before_dash(const Gap& gap) { return gap.after.starts_with(en_dash) || gap.after.starts_with(em_dash); }

bool is_after_single_letter(const Gap& gap) {
    const std::size_t letter = previous_character(gap.before, gap.before.size());
    return begins_word(gap.before, letter) && is_letter(character_at(gap.before, letter));
}

SpaceKind french(const Gap& gap) {
    const char next = gap.after.front();
    if (next == ';' || next == '!' || next == '?') return SpaceKind::fixed_thin;
    const bool is_inner = gap.before.ends_with(opening_guillemet) || gap.after.starts_with(closing_guillemet);
    return is_inner || next == ':' ? SpaceKind::fixed : SpaceKind::plain;
}

/// Slavic languages leave no preposition of one letter at a line's end: a rule in the west, good style in the east.
SpaceKind slavic(const Gap& gap) {
    constexpr std::array<std::string_view, 3> west{"cs", "sk", "pl"};
    constexpr std::array<std::string_view, 6> east{"ru", "uk", "be", "bg", "sr", "mk"};
    const bool precedes_dash = is_before_dash(gap);
    if (!precedes_dash && !is_after_single_letter(gap)) return SpaceKind::plain;
    const bool is_west = gap.is_in(west);
    if (!is_west && !gap.is_in(east)) return SpaceKind::plain;
    return is_west || precedes_dash ? SpaceKind::kept : SpaceKind::reluctant;
}

}  // namespace

SpaceKind space_kind(std::string_view text, std::uint32_t at, std::string_view language) {
    const Gap gap{text.substr(0, at), text.substr(at + text::decode_at(text, at).bytes), language};
    if (gap.before.empty() || gap.after.empty()) return SpaceKind::plain;
    if (language.starts_with("fr"))
        if (const SpaceKind kind = french(gap); kind != SpaceKind::plain) return kind;
    if (is_within_number(gap)) return SpaceKind::fixed;
    const bool is_before_ellipsis = gap.after.starts_with(ellipsis) || gap.after.starts_with(three_dots);
    if (is_before_ellipsis || is_within_abbreviation(gap)) return SpaceKind::kept;
    if (const SpaceKind kind = slavic(gap); kind != SpaceKind::plain) return kind;
    const bool is_reluctant = is_before_dash(gap) || is_after_initial(gap) || is_after_title(gap);
    return is_reluctant ? SpaceKind::reluctant : SpaceKind::plain;
}

}  // namespace offprint::layout

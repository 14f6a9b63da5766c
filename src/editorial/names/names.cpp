#include "editorial/names/names.h"

#include <algorithm>
#include <vector>

#include <unicode/uchar.h>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/names/name_wordings.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// "Her Excellency Dr. María del Pilar de la Vega" has eight words, titles included.
constexpr std::size_t most_words = 8;
constexpr std::size_t longest_word = 60;
// Of a script without spaces, with the dots of foreign names: 加夫列尔·加西亚·马尔克斯.
constexpr std::size_t most_unspaced_letters = 14;
constexpr std::size_t most_uncased_words = 5;

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'`'; }
bool is_hyphen(char32_t c) { return c == U'-' || c == U'‐' || c == U'‑'; }
bool is_middle_dot(char32_t c) { return c == U'·' || c == U'・' || c == U'•'; }

/// Marks that combine, and the joiners of Arabic and Indic scripts.
bool is_mark(char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || c == U'\u200C' || c == U'\u200D';
}

// Georgian is written without capitals, though its letters are small ones to Unicode.
bool is_georgian(char32_t c) { return c >= 0x10D0 && c <= 0x10FF; }

bool is_cased(char32_t c) { return (is_upper(c) || is_lower(c)) && !is_georgian(c); }

bool is_name_character(char32_t c) {
    return is_letter(c) || is_mark(c) || is_apostrophe(c) || is_hyphen(c) || is_middle_dot(c) || c == U'.';
}

std::string_view without_comma(std::string_view word) {
    while (!word.empty() && word.back() == ',') word.remove_suffix(1);
    return word;
}

/// "A.", "J.R.R.", "Ch.", "Á.": full stops after one or two letters each.
bool is_initials(const std::u32string& word) {
    if (word.size() < 2 || word.back() != U'.') return false;
    std::size_t run = 0;
    for (const char32_t c : word) {
        if (c == U'.' || is_hyphen(c)) {
            if (c == U'.' && run == 0) return false;
            run = 0;
        } else if (++run > 2) {
            return false;
        }
    }
    return is_upper(word.front());
}

enum class WordKind : std::uint8_t { none, name, everyday, particle, title, suffix };

WordKind kind_of_unmarked(const std::u32string& letters, std::string_view word) {
    const auto first = std::find_if(letters.begin(), letters.end(), is_letter);
    if (first == letters.end()) return WordKind::none;
    if (letters.back() == U'.' && !is_initials(letters)) return WordKind::none;
    // D’Souza, al-Amin, 't Hooft begin small and go on with a capital.
    const bool has_capital = is_upper(*first) || std::any_of(first, letters.end(), is_upper);
    const bool has_joint =
        std::any_of(letters.begin(), letters.end(), [](char32_t c) { return is_apostrophe(c) || is_hyphen(c); });
    if (!is_cased(*first)) return WordKind::name;
    if (!is_upper(*first) && !(has_capital && has_joint)) return WordKind::none;
    return is_word_of<everyday_words>(folded(word)) ? WordKind::everyday : WordKind::name;
}

WordKind kind_of_word(std::string_view given) {
    const std::string_view word = without_comma(given);
    if (word.empty() || word.size() > longest_word) return WordKind::none;
    const std::string low = folded(word);
    if (is_word_of<name_suffixes>(low) && starts_upper(word)) return WordKind::suffix;
    if (is_word_of<name_titles>(low)) return starts_upper(word) ? WordKind::title : WordKind::none;
    if (is_word_of<name_particles>(low) && !starts_upper(word)) return WordKind::particle;
    if (is_word_of<no_name_words>(low) || is_word_of<no_name_openers>(low)) {
        if (!is_word_of<names_as_well>(low) || !starts_upper(word)) return WordKind::none;
    }
    const std::u32string letters = text::to_utf32(word);
    if (!std::all_of(letters.begin(), letters.end(), is_name_character)) return WordKind::none;
    return kind_of_unmarked(letters, word);
}

/// What the words of a name come to.
struct NameCount {
    int names = 0;
    int everyday = 0;
    int titles = 0;
    bool is_wellformed = false;
};

NameCount count_cased(const std::vector<std::string_view>& words) {
    NameCount count;
    WordKind last = WordKind::none;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const WordKind kind = kind_of_word(words[i]);
        if (kind == WordKind::none) return count;
        // "B. Ode, Jr.": only a suffix follows a comma.
        if (words[i].back() == ',' && (i + 1 == words.size() || !is_name_suffix(words[i + 1]))) return count;
        count.names += kind == WordKind::name ? 1 : 0;
        count.everyday += kind == WordKind::everyday ? 1 : 0;
        count.titles += kind == WordKind::title ? 1 : 0;
        last = kind;
    }
    // "Jan van", "Sheikh al" are cut short; "MD" and "Dr." are nobody.
    count.is_wellformed = last != WordKind::particle && count.names > 0;
    return count;
}

bool is_uncased_name(const std::vector<std::string_view>& words) {
    if (words.size() > most_uncased_words) return false;
    std::size_t letters = 0;
    bool is_unspaced = false;
    for (const std::string_view word : words) {
        for (const char32_t c : text::to_utf32(word)) {
            if (!is_name_character(c) || is_cased(c)) return false;
            is_unspaced = is_unspaced || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 ||
                          (c >= 0x3040 && c <= 0x30FF);
            letters += is_letter(c) ? 1 : 0;
        }
    }
    return letters >= 2 && (!is_unspaced || letters <= most_unspaced_letters);
}

bool opens_like_none(std::string_view word) {
    const std::string low = folded(word);
    return is_word_of<no_name_openers>(low) && !is_word_of<names_as_well>(low);
}

}  // namespace

bool has_cased_letters(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        if (is_cased(next.character)) return true;
        at += next.bytes;
    }
    return false;
}

bool is_all_capitals(std::string_view words) {
    int capitals = 0;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        if (is_lower(next.character)) return false;
        capitals += is_upper(next.character) ? 1 : 0;
        at += next.bytes;
    }
    return capitals >= 2;
}

namespace {

enum class Fullness : std::uint8_t { none, single, full };

Fullness fullness_of(std::string_view given) {
    const std::vector<std::string_view> words = split_words(given.substr(0, most_words * longest_word));
    if (words.empty() || words.size() > most_words || given.size() > most_words * longest_word) return Fullness::none;
    if (!has_cased_letters(given)) return is_uncased_name(words) ? Fullness::full : Fullness::none;
    if (opens_like_none(words.front())) return Fullness::none;
    const NameCount count = count_cased(words);
    if (!count.is_wellformed) return Fullness::none;
    const bool is_full = count.names + count.everyday >= 2 || (count.names >= 1 && count.titles >= 1);
    return is_full ? Fullness::full : Fullness::single;
}

}  // namespace

bool is_name_suffix(std::string_view word) { return is_word_of<name_suffixes>(folded(without_comma(word))); }

bool looks_like_a_name(std::string_view given) { return fullness_of(given) != Fullness::none; }

bool looks_like_a_full_name(std::string_view given) { return fullness_of(given) == Fullness::full; }

namespace {

// "MCDONALD" is one name of two parts, "MACY" is not.
bool opens_with_mc(const std::u32string& word) { return word.size() > 4 && word[0] == U'M' && word[1] == U'C'; }

std::u32string lowered(const std::u32string& word) { return text::to_utf32(folded(text::to_utf8(word))); }

std::string capitalised(std::string_view given) {
    const std::u32string word = text::to_utf32(given);
    const bool has_vowel = word.find_first_of(U"AEIOUYÄÖÜÁÉÍÓÚÀÈÊÅØÆАЕИОУЫЭЮЯІЇ") != std::u32string::npos;
    if (is_initials(word) || (word.size() <= 2 && !has_vowel)) return std::string(given);
    std::u32string low = lowered(word);
    if (low.size() != word.size()) return std::string(given);
    bool begins = true;
    for (std::size_t i = 0; i < low.size(); ++i) {
        if (begins || (i == 2 && opens_with_mc(word))) low[i] = word[i];
        // O'NEILL and D'SOUZA, but MERROW'S.
        begins = is_hyphen(low[i]) || (is_apostrophe(low[i]) && i + 2 < low.size()) || low[i] == U'.';
    }
    return text::to_utf8(low);
}

std::string suffix_in_normal_case(std::string_view suffix) {
    const std::string low = folded(suffix);
    const bool is_word = has_word("jr jr. sr sr. esq esq.", without_comma(low));
    if (!is_word) return std::string(suffix);
    return std::string(suffix.substr(0, 1)) + low.substr(1);
}

}  // namespace

std::string in_normal_case(std::string_view name) {
    const std::vector<std::string_view> words = split_words(name);
    if (words.size() < 2 || !is_all_capitals(name)) return std::string(name);
    std::string normal;
    for (const std::string_view& word : words) {
        if (!normal.empty()) normal += ' ';
        const std::string low = folded(word);
        const bool is_particle = has_word("van von der den de del della di da do dos du la le bin ibn y e", low);
        if (is_name_suffix(word) && !normal.empty())
            normal += suffix_in_normal_case(word);
        else if (is_particle && !normal.empty() && &word != &words.back())
            normal += low;
        else
            normal += capitalised(word);
    }
    return normal;
}

}  // namespace offprint::editorial

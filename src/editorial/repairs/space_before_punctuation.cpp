#include "editorial/repairs/space_before_punctuation.h"

#include <vector>

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// A cut-out link leaves the space before it and the one after it; wider gaps are columns or typeset formulas.
constexpr std::size_t widest_gap = 2;
// "Home . News . Sport": full stops that part so few words are separators.
constexpr std::size_t most_words_between_separators = 2;

bool is_closer(char32_t c) {
    return c == ')' || c == ']' || c == '"' || c == U'”' || c == U'“' || c == U'»' || c == U'’' || c == '%' ||
           c == U'€';
}
bool is_opener(char32_t c) {
    return c == '"' || c == U'“' || c == U'„' || c == U'«' || c == U'¿' || c == U'¡' || c == '(' || c == U'‘';
}
/// ";)" is a smile.
bool closes_after(char32_t mark, char32_t c) {
    return is_closer(c) && c != '%' && (mark == '.' || (c != ')' && c != ']'));
}
bool is_gap_space(char32_t c) { return c == ' ' || c == 0xA0 || c == '\n'; }
bool is_arabic_mark(char32_t c) { return c == U'،' || c == U'؛' || c == U'؟'; }
bool is_mark(char32_t c) { return c == ',' || c == '.' || c == ';' || c == '!' || c == '?' || is_arabic_mark(c); }
bool is_east_asian(char32_t c) {
    return (c >= 0x3000 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7B0) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000;
}

std::size_t next_at(std::string_view text, std::size_t at) { return at + text::decode_at(text, at).bytes; }
std::size_t previous_at(std::string_view text, std::size_t at) {
    --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

/// The run of letters or digits that ends at `end`: how many there are, what stands before it.
struct WordBefore {
    std::size_t letters = 0;
    char32_t first = 0;
    std::size_t begin = 0;
};

WordBefore word_before(std::string_view text, std::size_t end) {
    constexpr std::size_t enough = 5;
    WordBefore word{0, 0, end};
    while (word.begin > 0 && word.letters < enough) {
        const char32_t c = character_before(text, word.begin);
        if (!is_letter(c) && !is_digit(c)) break;
        word.first = c;
        word.begin = previous_at(text, word.begin);
        ++word.letters;
    }
    return word;
}

/// A space and the mark after it, seen with their neighbours.
struct Gap {
    std::size_t begin = 0, mark_at = 0;
    char32_t before = 0, mark = 0;
    bool is_mark_alone = false;  ///< after the mark and closing quotes comes a space or the end
    char32_t next_word = 0;      ///< the first character of the next word, 0 at the end
    std::size_t next_at = 0;
};

Gap gap_at(std::string_view text, std::size_t begin, std::size_t mark_at) {
    Gap gap{begin, mark_at, character_before(text, begin), character_at(text, mark_at)};
    std::size_t at = next_at(text, mark_at);
    while (at < text.size() && closes_after(gap.mark, character_at(text, at))) at = next_at(text, at);
    gap.is_mark_alone = at == text.size() || is_space(character_at(text, at));
    std::size_t spaces = 0;
    while (at < text.size() && is_space(character_at(text, at)) && spaces++ < 4) at = next_at(text, at);
    if (at < text.size() && is_opener(character_at(text, at)) && !is_space(character_at(text, next_at(text, at))))
        at = next_at(text, at);
    gap.next_at = at;
    gap.next_word = character_at(text, at);
    return gap;
}

bool is_operator(char32_t c) {
    return c < 0x80 ? std::string_view("=<>+*/|^").find(static_cast<char>(c)) != std::string_view::npos && c != 0
                    : c == U'−' || c == U'±' || c == U'×' || c == U'·' || (c >= 0x2200 && c < 0x2300);
}

/// "a ≠ 0 , there", "( p + 3 ) , for", "2 a .": spaced formulas keep their spaces.
bool is_in_formula(std::string_view text, const Gap& gap) {
    if (gap.before == ')' || gap.before == ']') return character_before(text, previous_at(text, gap.begin)) == ' ';
    const WordBefore word = word_before(text, gap.begin);
    if (word.begin < 2 || character_before(text, word.begin) != ' ') return false;
    const char32_t before = character_before(text, word.begin - 1);
    const bool is_factor = word.letters == 1 && is_letter(word.first) && word.first < 0x80;
    return is_operator(before) || (is_factor && is_digit(before));
}

/// "May 5 , 2024": a day's number after a word and a year after the comma.
bool is_in_date(std::string_view text, const Gap& gap) {
    const WordBefore day = word_before(text, gap.begin);
    if (day.letters > 2 || day.begin < 2 || text[day.begin - 1] != ' ') return false;
    const char32_t month_end = character_before(text, day.begin - 1);
    const std::string_view year = text.substr(gap.next_at, 4);
    const bool is_year =
        year.size() == 4 && (year[0] == '1' || year[0] == '2') && is_digit(character_at(text, gap.next_at + 3));
    return is_year && !is_digit(character_at(text, gap.next_at + 4)) && (is_letter(month_end) || month_end == '.');
}

bool is_list_of_letters(std::string_view text, const Gap& gap) {
    return is_letter(gap.before) && word_before(text, gap.begin).letters == 1 && is_letter(gap.next_word) &&
           !is_letter(character_at(text, next_at(text, gap.next_at)));
}

bool closes_comma(std::string_view text, const Gap& gap) {
    if (is_letter(gap.next_word)) return true;
    return is_digit(gap.next_word) && (!is_digit(gap.before) || is_in_date(text, gap));
}

bool closes_stop(std::string_view text, const Gap& gap) {
    const WordBefore word = word_before(text, gap.begin);
    const bool is_numbering = is_digit(gap.before) && word.begin == 0;
    if (is_numbering) return false;
    if (gap.next_word == 0) return true;
    if (is_letter(gap.before) && word.letters == 1 && is_upper(word.first)) return false;  // Initials, operators
    if (is_upper(gap.next_word)) return true;
    const bool is_uncased = is_letter(gap.next_word) && !is_lower(gap.next_word) && !is_east_asian(gap.next_word);
    return is_uncased && is_letter(gap.before) && !is_lower(gap.before) && !is_upper(gap.before);
}

bool closes_other(const Gap& gap, std::string_view language) {
    const bool may_space_marks = language.empty() || language.substr(0, 2) == "fr" || language == "und";
    if (may_space_marks) return false;
    if (gap.mark == ';') return gap.next_word == 0 || is_letter(gap.next_word);
    return gap.next_word == 0 || (is_letter(gap.next_word) && !is_lower(gap.next_word));
}

bool is_left_by_a_link(std::string_view text, const Gap& gap, std::string_view language) {
    if (!is_letter(gap.before) && !is_digit(gap.before) && !is_closer(gap.before)) return false;
    if (!gap.is_mark_alone || is_east_asian(gap.before) || is_in_formula(text, gap)) return false;
    if (gap.mark == ',') return closes_comma(text, gap);
    if (gap.mark == '.') return closes_stop(text, gap);
    if (is_arabic_mark(gap.mark)) return gap.next_word == 0 || is_letter(gap.next_word) || is_digit(gap.next_word);
    return closes_other(gap, language) && !is_list_of_letters(text, gap);
}

std::size_t words_between(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_words = 60;
    if (end - begin > longest_words) return longest_words;
    return split_words(text.substr(begin, end - begin)).size();
}

/// Without the full stops that are separators: those with so few words to the next or the last one.
std::vector<Gap> without_separators(std::string_view text, const std::vector<Gap>& gaps) {
    std::vector<Gap> kept;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const auto is_near = [&](const Gap& left, const Gap& right) {
            return left.mark == '.' && right.mark == '.' &&
                   words_between(text, left.mark_at + 1, right.begin) <= most_words_between_separators;
        };
        const bool is_separator =
            (i > 0 && is_near(gaps[i - 1], gaps[i])) || (i + 1 < gaps.size() && is_near(gaps[i], gaps[i + 1]));
        if (!is_separator) kept.push_back(gaps[i]);
    }
    return kept;
}

std::vector<Gap> find_gaps(std::string_view text, std::string_view language) {
    std::vector<Gap> gaps;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        std::size_t width = 0;
        while (at < text.size() && is_gap_space(character_at(text, at))) {
            at = next_at(text, at);
            ++width;
        }
        if (width == 0) {
            at = next_at(text, at);
            continue;
        }
        if (width > widest_gap || begin == 0 || !is_mark(character_at(text, at))) continue;
        const Gap gap = gap_at(text, begin, at);
        if (is_left_by_a_link(text, gap, language)) gaps.push_back(gap);
    }
    return gaps;
}

}  // namespace

Edits find_spaces_before_punctuation(std::string_view text, std::string_view language) {
    Edits edits;
    for (const Gap& gap : without_separators(text, find_gaps(text, language)))
        edits.push_back({gap.begin, gap.mark_at, ""});
    return edits;
}

}  // namespace offprint::editorial

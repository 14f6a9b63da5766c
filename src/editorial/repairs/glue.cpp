#include "editorial/repairs/glue.h"

#include <algorithm>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/repairs/glue_words.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Words that are one letter, before a space or an apostrophe.
constexpr std::string_view one_letter_words = "a i y e o à è é ó ö å в и к о с у а я";
// French words are shorter; only their beginning matters.
constexpr std::size_t longest_next_token = 60;
// What an elision leaves of one: "L'eau", "D'abord", "I've", "O'Brien".
constexpr std::string_view elided_words = "l d c j m n s t i o u";

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’'; }
bool is_dash(char32_t c) { return c == '-' || c == U'–' || c == U'—'; }
bool is_opener(char32_t c) {
    return c == U'“' || c == U'«' || c == U'»' || c == U'„' || c == U'”' || c == '"' || c == U'¿' || c == U'¡' ||
           c == '(' || c == U'‘';
}
bool is_closer(char32_t c) {
    return c == U'”' || c == U'“' || c == U'»' || c == U'«' || c == ')' || c == ']' || c == '"' || is_apostrophe(c);
}
bool is_word(char32_t c) { return is_letter(c) || is_digit(c) || is_apostrophe(c) || c == '-' || c == '%'; }

std::size_t previous(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return begin;
}
std::size_t following(std::string_view text, std::size_t at) { return at + text::decode_at(text, at).bytes; }

std::ptrdiff_t count_upper(const std::u32string& letters) {
    return std::count_if(letters.begin(), letters.end(), [](char32_t c) { return is_upper(c); });
}
bool has_digit(const std::u32string& letters) {
    return std::any_of(letters.begin(), letters.end(), [](char32_t c) { return is_digit(c); });
}
bool is_year(std::string_view word) {
    return word.size() == 4 && (word[0] == '1' || word[0] == '2') &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}
/// "1990s", "COVID-19".
bool is_word_with_number(const std::u32string& letters) {
    if (letters.size() >= 5 && is_digit(letters.front()) && letters.back() == 's') return true;
    return is_upper(letters.front()) && letters.size() >= 6 && is_digit(letters.back()) &&
           letters.find(U'-') != std::u32string::npos;
}

/// "[12]" at a place: how many bytes, 0 if there is none.
std::size_t reference_bytes(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '[') return 0;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < 5 && text[end] >= '0' && text[end] <= '9') ++end;
    return end > at + 1 && end < text.size() && text[end] == ']' ? end + 1 - at : 0;
}

}  // namespace

Glue::Glue(std::string_view text, std::size_t token_begin, std::size_t token_end, std::size_t mark,
           const OpenQuotes& quotes, std::size_t last_start)
    : text_(text), token_begin_(token_begin), token_end_(token_end), mark_(mark), last_start_(last_start) {
    start_ = after_closers(mark + 1, quotes);
    next_begin_ = after_openers(start_);
    if (next_begin_ == token_end_ && next_begin_ > start_) take_next_token();
    word_begin_ = word_begin();
    word_ = text_.substr(word_begin_, mark_ - word_begin_);
    std::size_t end = next_begin_;
    while (end < token_end_ && is_letter(at(end))) end = following(text_, end);
    next_ = text_.substr(next_begin_, end - next_begin_);
    is_starter_ = has_word(sentence_starters, folded(next_)) || has_word(one_letter_words, folded(next_)) ||
                  (is_apostrophe(at(end)) && has_word(elided_words, folded(next_)));
}

char32_t Glue::at(std::size_t place) const { return place < token_end_ ? character_at(text_, place) : 0; }
char32_t Glue::before(std::size_t place) const { return place > token_begin_ ? character_before(text_, place) : 0; }

std::size_t Glue::after_closers(std::size_t place, OpenQuotes quotes) const {
    while (place < token_end_) {
        const char32_t c = at(place);
        const std::size_t reference = reference_bytes(text_, place);
        const bool closes = c == ')' || c == U'’' || quotes.closes(c) || (c == U'”' && place == mark_ + 1);
        if (reference == 0 && !closes) break;
        if (reference == 0) quotes.read(c);
        place += reference > 0 ? reference : text::decode_at(text_, place).bytes;
    }
    return place;
}

std::size_t Glue::after_openers(std::size_t place) const {
    while (place < token_end_ && is_opener(at(place))) place = following(text_, place);
    return place;
}

/// French sets a space after its guillemets: "la lettre.« Trop tard »".
void Glue::take_next_token() {
    if (before(token_end_) != U'«' || token_end_ == text_.size()) return;
    next_begin_ = following(text_, token_end_);
    token_end_ = next_begin_;
    while (token_end_ < text_.size() && token_end_ - next_begin_ < longest_next_token &&
           !is_space(character_at(text_, token_end_)))
        token_end_ = following(text_, token_end_);
}

std::size_t Glue::word_begin() const {
    std::size_t begin = mark_;
    while (begin > token_begin_ && is_word(before(begin))) begin = previous(text_, begin);
    while (begin < mark_ && (is_apostrophe(at(begin)) || at(begin) == '-')) begin = following(text_, begin);
    return begin;
}

/// Capital and small letters, or capitals only from three on; no inner capitals, as methods and types have.
bool Glue::next_is_plain_word() const {
    const std::u32string letters = text::to_utf32(next_);
    const bool is_elided = is_apostrophe(at(next_begin_ + next_.size()));
    if (letters.size() == 1) return has_word(is_elided ? elided_words : one_letter_words, folded(next_));
    const bool is_scottish = letters.size() > 3 && letters[0] == 'M' && letters[1] == 'c' && is_upper(letters[2]);
    const std::ptrdiff_t upper = count_upper(letters) - (is_scottish ? 1 : 0);
    return upper == 1 || (letters.size() >= 3 && upper == static_cast<std::ptrdiff_t>(letters.size()));
}

bool Glue::next_is_followed_well() const {
    const std::size_t end = next_begin_ + next_.size();
    if (end >= token_end_) return true;
    const char32_t c = at(end);
    if (is_apostrophe(c)) return true;
    if (text::to_utf32(next_).size() == 1) return false;
    if (c == ',' || c == ';' || c == ':' || c == U'…' || is_dash(c) || is_closer(c)) return true;
    return (c == '.' || c == '!' || c == '?') && !is_letter(at(following(text_, end)));
}

/// Of a domain or a file name.
bool Glue::next_is_ending() const {
    const std::string next = folded(next_);
    if (text_[mark_] != '.' || has_marks_between() || !has_word(domain_endings, next)) return false;
    if (is_apostrophe(at(next_begin_ + next_.size()))) return false;
    return !(is_lower(character_at(word_, 0)) && has_word(everyday_endings, next));
}

bool Glue::goes_on_in_small_letters() const { return is_lower(character_at(word_after_next(), 0)); }

/// "It" after a capitalised word may be a domain's ending.
bool Glue::is_lone_it() const {
    return next_ == "It" && is_upper(character_at(word_, 0)) && !is_apostrophe(at(next_begin_ + next_.size())) &&
           !has_word(words_after_it, word_after_next());
}

/// The word after the one that begins the sentence; empty where a mark comes first.
std::string_view Glue::word_after_next() const {
    if (next_begin_ + next_.size() != token_end_ || token_end_ >= text_.size()) return {};
    const std::size_t begin = following(text_, token_end_);
    std::size_t end = begin;
    while (end < text_.size() && end - begin < longest_next_token && is_letter(character_at(text_, end)))
        end = following(text_, end);
    return text_.substr(begin, end - begin);
}

/// The word before the mark is one by itself, not the last label of a dotted name.
bool Glue::begins_well() const {
    const char32_t c = before(word_begin_);
    return c == 0 || is_opener(c) || is_closer(c) || is_dash(c) || is_apostrophe(c) || c == U'…' || c == ',' ||
           word_begin_ == last_start_;
}

bool Glue::fits_after_closer() const {
    const char32_t closer = before(mark_);
    const std::size_t inner_end = previous(text_, mark_);
    const char32_t inner = before(inner_end);
    if (closer == ']') return false;  // "list[0].Size"
    if (is_apostrophe(closer)) return is_starter_;
    if (closer == ')') {
        const std::size_t bracket = text_.substr(token_begin_, mark_ - token_begin_).find('(');
        if (bracket != std::string_view::npos && (bracket > 0 || inner == '(')) return false;
    }
    return is_starter_ || is_letter(inner) || is_digit(inner) || inner == '%';
}

bool Glue::fits_after_number(GlueEvidence evidence) const {
    const bool is_likely = evidence == GlueEvidence::several && goes_on_in_small_letters();
    if (word_.back() == '%') return true;
    if (!is_starter_ && !is_likely) return false;
    const char32_t c = before(word_begin_);
    const std::string_view number = text_.substr(token_begin_, mark_ - token_begin_);
    if (is_year(word_)) return c == 0 || is_opener(c) || is_dash(c);
    if (is_word_with_number(text::to_utf32(word_))) return begins_well();
    const bool is_grouped = c == ',' && word_.size() == 3;
    const bool is_price =
        number.find_first_of("$") == 0 || starts_with_folded(number, "€") || starts_with_folded(number, "£");
    return is_starter_ && (is_grouped || is_price);
}

bool Glue::fits_after_word(GlueEvidence evidence) const {
    const std::u32string letters = text::to_utf32(word_);
    if (letters.size() < 2 || !begins_well() || has_digit(letters)) return false;
    if (!is_lower(letters.back()) && !is_upper(letters.back())) return false;
    const std::string word = folded(word_);
    const bool is_abbreviation = has_word(dotted_abbreviations, word) && text_[mark_] == '.';
    if (is_abbreviation) return is_starter_ && start_ > mark_ + 1;
    if (has_marks_between() || (text_[mark_] == '?' && letters.size() > 1)) return true;
    const bool is_small = count_upper(letters) == 0;
    if (is_small || has_word(calendar_words, word)) return true;
    if (is_starter_) return !is_lone_it();
    if (text_[mark_] == '!' && letters.size() >= 3 && goes_on_in_small_letters())
        return !has_word(names_with_marks, word);
    const bool is_acronym = count_upper(letters) == static_cast<std::ptrdiff_t>(letters.size());
    return evidence == GlueEvidence::several && letters.size() >= 3 && !is_acronym &&
           text::to_utf32(next_).size() >= 3 && text_[mark_] == '.' && goes_on_in_small_letters();
}

bool Glue::is_sentence_end(GlueEvidence evidence) const {
    if (!starts_upper(next_) || !next_is_plain_word() || !next_is_followed_well() || next_is_ending()) return false;
    if (mark_ == token_begin_) return false;
    if (word_.empty() || is_closer(before(mark_))) return is_closer(before(mark_)) && fits_after_closer();
    const std::u32string letters = text::to_utf32(word_);
    if (is_digit(letters.back()) || letters.back() == '%' || is_word_with_number(letters))
        return fits_after_number(evidence);
    return fits_after_word(evidence);
}

}  // namespace offprint::editorial

#include "editorial/bylines/byline_text.h"

#include <algorithm>
#include <vector>

#include <unicode/uchar.h>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/date_labels.h"
#include "editorial/dates/month_names.h"
#include "editorial/names/agents.h"
#include "editorial/names/byline_wordings.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Longer words are addresses or noise.
constexpr std::size_t longest_glued_word = 80;

/// What a name's first syllable can be, before a capital inside the name.
constexpr std::string_view name_beginnings =
    "mc mac de di da du del della la le les lo van von der den o fitz st al el ben bin ibn ap dos das jo mary anne "
    "marie ta ma";

/// Words of publication that spans leave behind a name.
constexpr std::string_view glued_words =
    "published updated posted last veröffentlicht aktualisiert publié publicado pubblicato опубликовано stand";

constexpr std::string_view glued_openers = "by von par por text";

std::string_view without_marks(std::string_view word) {
    constexpr std::string_view marks = ".,:;|()";
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    return word;
}

bool begins_with_digit(std::string_view word) { return is_digit(character_at(word, 0)); }

/// "November" before "15", "Nov." before "15"; `rest` is the row from the month on.
bool is_date_opening(std::string_view right, std::string_view rest) {
    if (month_named(folded(without_marks(right))) == 0) return false;
    std::size_t at = std::min(rest.size(), right.size());
    while (at < rest.size() && (rest[at] == ' ' || rest[at] == '.')) ++at;
    return begins_with_digit(rest.substr(at));
}

/// A job's words, up to its own word: "Editor", "Political Editor", "Senior Staff Writer and ...".
bool is_job_opening(std::string_view rest) {
    const std::vector<std::string_view> words = split_words(rest.substr(0, longest_glued_word));
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 4); ++i) {
        const std::string word = folded(without_marks(words[i]));
        if (!starts_upper(words[i])) return false;
        if (is_word_of<newsroom_words>(word) || (i > 0 && is_word_of<job_words>(word))) return true;
        if (!is_word_of<job_qualifiers>(word)) return false;
    }
    return false;
}

/// The bytes of the run of letters at `at`.
std::size_t run_end(std::string_view word, std::size_t at) {
    while (at < word.size() && is_letter(character_at(word, at))) at += text::decode_at(word, at).bytes;
    return at;
}

class Ungluer {
public:
    explicit Ungluer(std::string_view row) : row_(row) {}

    std::string unglued() {
        for (const std::string_view word : split_words(row_)) {
            if (!result_.empty()) result_ += ' ';
            // "By Ada Merrow And Ben Ode"
            if (word == "And")
                result_ += "and";
            else
                add(word);
        }
        return std::move(result_);
    }

private:
    void add(std::string_view word) {
        if (word.size() > longest_glued_word || is_email(word) || word.find("://") != std::string_view::npos) {
            result_ += word;
            return;
        }
        std::size_t taken = 0;
        std::size_t run_begin = 0;  ///< of the letters that are read now
        for (std::size_t at = 0; at < word.size();) {
            const text::Decoded next = text::decode_at(word, at);
            const char32_t before = character_before(word, at);
            if (!is_letter(before) && is_letter(next.character)) run_begin = at;
            if (at > taken && is_seam(word, run_begin, at, before, next.character)) {
                result_.append(word.substr(taken, at - taken)).append(" ");
                taken = at;
                run_begin = at;
            }
            at += next.bytes;
        }
        result_ += word.substr(taken);
    }

    bool is_seam(std::string_view word, std::size_t run_begin, std::size_t at, char32_t before, char32_t next) const {
        if (next == U'@') return is_letter(before) && word.find('@', at + 1) == std::string_view::npos;
        if (next == U'/') return is_word_of<glued_words>(folded(word.substr(at + 1, run_end(word, at + 1) - at - 1)));
        if (is_digit(next)) return is_lower(before) && at - run_begin >= 3 && is_number_opening(word.substr(at));
        if (!is_upper(next)) return false;
        if (is_digit(before)) return is_word_of<glued_words>(folded(word.substr(at, run_end(word, at) - at)));
        if (!is_lower(before)) return false;
        const std::string left = folded(word.substr(run_begin, at - run_begin));
        if (run_begin == 0 && is_after_start(word) && has_word(glued_openers, left)) return true;
        if (is_word_of<name_beginnings>(left)) return false;
        const std::string_view right = word.substr(at, run_end(word, at) - at);
        const std::string_view rest = row_.substr(static_cast<std::size_t>(word.data() - row_.data()) + at);
        return is_word_of<glued_words>(folded(right)) || is_date_opening(right, rest) || is_job_opening(rest);
    }
    /// "3", "22", "15.11.2019", "9:30": not a login's number ("ada2", at the row's end).
    bool is_number_opening(std::string_view number) const {
        const bool is_last = number.data() + number.size() == row_.data() + row_.size();
        return number.find_first_of(".:/-") != std::string_view::npos || (!is_last && number.size() <= 4);
    }
    /// The row's first word, or one after a word of publication.
    [[nodiscard]] bool is_after_start(std::string_view word) const {
        const auto begin = static_cast<std::size_t>(word.data() - row_.data());
        const std::vector<std::string_view> before = split_words(row_.substr(0, std::min<std::size_t>(begin, 40)));
        return before.empty() ||
               (begin <= 40 && (is_date_label(plain_word(before.back())) || folded(before.back()) == "geschrieben"));
    }

    std::string_view row_;
    std::string result_;
};

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

bool is_east_asian(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 || (c >= 0x3040 && c <= 0x30FF) ||
           is_hangul(c);
}

/// What a sign is written as for reading; empty where it stays.
std::string_view spelled(char32_t sign, char32_t before, char32_t after) {
    const bool is_open_left = before == 0 || is_space(before);
    const bool is_open_right = after == 0 || is_space(after);
    const bool is_spaced = is_open_left || is_open_right;
    switch (sign) {
        case U'：':
        case U'＝':
        case U'=': return ": ";
        case U'，':
        case U'、': return ", ";
        case U'；': return "; ";
        case U'（': return " (";
        case U'）': return ") ";
        case U'＠': return "@";
        case U'［':
        case U'］':
        case U'【':
        case U'】':
        case U'[':
        case U']': return " ";
        case U'|':
        case U'｜':
        case U'¦':
        case U'•':
        case U'●':
        case U'■':
        case U'⋅':
        case U'∙':
        case U'»':
        case U'—':
        case U'―':
        case U'\u2028': return " | ";
        case U'·':
            // Two Koreans, but one 加夫列尔·加西亚.
            if (is_hangul(before) && is_hangul(after)) return ", ";
            return is_spaced ? " | " : (is_east_asian(before) && is_east_asian(after) ? "·" : "");
        case U'/':
        case U'／':
            if (is_spaced) return " | ";
            return is_east_asian(before) && is_east_asian(after) ? ": " : "";
        case U'–':
        case U'-':
        case U'−':
        case U'~': return is_open_left && is_open_right ? " – " : "";
        default: return "";
    }
}

}  // namespace

std::string unglued(std::string_view row) { return Ungluer(row).unglued(); }

std::string spelled_out(std::string_view row) {
    std::string spelt;
    char32_t before = 0;
    for (std::size_t at = 0; at < row.size();) {
        const text::Decoded next = text::decode_at(row, at);
        const std::string_view sign = spelled(next.character, before, character_at(row, at + next.bytes));
        if (sign.empty())
            spelt += row.substr(at, next.bytes);
        else
            spelt += sign;
        before = next.character;
        at += next.bytes;
    }
    return unglued(squeezed(spelt));
}

}  // namespace offprint::editorial

#include "editorial/repairs/line_end_hyphens.h"

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t enough_breaks = 3;
constexpr std::size_t longest_part = 60;

// First parts of compounds that are printed with their hyphen, folded.
constexpr std::string_view hyphenated_firsts =
    "well self half long short high low ill full part ex non mid all cross so two three four five six seven eight nine "
    "ten twenty thirty forty fifty sixty seventy eighty ninety hard soft first second third one old new open right "
    "left "
    "peut c'est vingt trente quarante cinquante soixante quatre demi celui celle ceux celles lui elle eux nous vous "
    "moi "
    "toi porte sous arc aujourd avant après vice кое по из во в какой как кто что где когда";
// Last parts.
constexpr std::string_view hyphenated_lasts =
    "ci là il elle ils elles on je tu nous vous moi toi lui même mêmes être être-là то либо нибудь таки за под "
    "se me te lhe lhes lo la los las o a os as no na";
// Words after a hyphen that stands for a part left out: "Vor- und Nachteile", "pre- and post-war".
constexpr std::string_view joining_words =
    "und oder bis sowie and or et ou y e o u och og en of i lub oraz ve veya и или ni nor noch";

/// A hyphen and a line end between two parts of one word.
struct LineEndHyphen {
    std::size_t hyphen = 0;
    std::size_t next = 0;  ///< where the second part begins
    std::string first{}, second{};

    [[nodiscard]] std::string joined() const { return first + second; }
    [[nodiscard]] std::string hyphenated() const { return first + "-" + second; }
};

bool is_word_character(char32_t c) { return is_letter(c) || c == '\'' || c == U'’' || c == '-'; }

std::size_t word_begin(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest_part && is_word_character(character_before(text, begin))) {
        --begin;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    }
    return begin;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && end - begin < longest_part && is_word_character(character_at(text, end)))
        end += text::decode_at(text, end).bytes;
    return end;
}

std::vector<LineEndHyphen> line_end_hyphens(std::string_view text) {
    std::vector<LineEndHyphen> found;
    for (std::size_t at = text.find("-\n"); at != std::string_view::npos; at = text.find("-\n", at + 2)) {
        std::size_t next = at + 2;
        while (next < text.size() && text[next] == ' ') ++next;
        if (!is_lower(character_before(text, at)) || !is_lower(character_at(text, next))) continue;
        const std::size_t begin = word_begin(text, at);
        const std::size_t end = word_end(text, next);
        LineEndHyphen one{at, next, folded(text.substr(begin, at - begin)), folded(text.substr(next, end - next))};
        if (text::to_utf32(one.first).size() >= 2 && text::to_utf32(one.second).size() >= 2) found.push_back(one);
    }
    return found;
}

/// The words of a line, folded, without the marks around them.
std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = word_end(text, at);
        if (end > at) words.push_back(folded(text.substr(at, end - at)));
        at = end > at ? end : at + text::decode_at(text, at).bytes;
    }
    return words;
}

std::string_view last_part(std::string_view word) {
    const std::size_t hyphen = word.rfind('-');
    return hyphen == std::string_view::npos ? word : word.substr(hyphen + 1);
}

bool is_compound(const LineEndHyphen& one) {
    return one.first.find('-') != std::string::npos || one.second.find('-') != std::string::npos ||
           has_word(hyphenated_firsts, last_part(one.first)) || has_word(hyphenated_lasts, one.second);
}

bool leaves_a_part_out(const LineEndHyphen& one) {
    return has_word(joining_words, one.second) || (one.second == "to" && has_word(hyphenated_firsts, one.first));
}

}  // namespace

HyphenEvidence gather_hyphen_evidence(const std::vector<std::string>& texts) {
    HyphenEvidence evidence;
    std::unordered_set<std::string> wanted;
    for (const std::string& text : texts) {
        for (const LineEndHyphen& one : line_end_hyphens(text)) {
            wanted.insert(one.joined());
            wanted.insert(one.hyphenated());
            ++evidence.breaks;
        }
    }
    if (wanted.empty()) return evidence;
    for (const std::string& text : texts) {
        for (std::string& word : plain_words(text)) {
            if (wanted.count(word) > 0) evidence.words.insert(std::move(word));
        }
    }
    return evidence;
}

Edits find_line_end_hyphens(std::string_view text, const HyphenEvidence& evidence) {
    Edits edits;
    for (const LineEndHyphen& one : line_end_hyphens(text)) {
        const bool occurs_joined = evidence.words.count(one.joined()) > 0;
        const bool occurs_hyphenated = evidence.words.count(one.hyphenated()) > 0;
        const bool is_one_word = occurs_joined && !occurs_hyphenated;
        if (!is_one_word && leaves_a_part_out(one)) continue;
        const bool is_two_words = occurs_hyphenated || is_compound(one);
        if (!is_one_word && is_two_words)
            edits.push_back({one.hyphen + 1, one.next, ""});
        else if (is_one_word || evidence.breaks >= enough_breaks)
            edits.push_back({one.hyphen, one.next, ""});
    }
    return edits;
}

}  // namespace offprint::editorial

#include "editorial/space_before_punctuation.h"

#include "editorial/letters.h"

namespace offprint::editorial {
namespace {

bool is_closer(char32_t c) { return c == ')' || c == U'”' || c == U'»' || c == U'’' || c == '%'; }

/// A space and the mark after it, seen with their neighbours.
struct Gap {
    char32_t before = 0;
    char mark = 0;
    char32_t after = 0;      ///< right after the mark
    char32_t next_word = 0;  ///< the first character of the next word, 0 at the end
};

// A cut-out link leaves the space before it and the one after it; wider gaps are columns or typeset formulas.
constexpr std::size_t widest_gap = 2;

bool is_left_by_a_link(const Gap& gap, std::string_view language) {
    if (!is_letter(gap.before) && !is_digit(gap.before) && !is_closer(gap.before)) return false;
    if (gap.after != 0 && gap.after != ' ' && gap.after != '\n') return false;
    if (gap.mark == ',') return is_letter(gap.next_word) || (is_digit(gap.next_word) && !is_digit(gap.before));
    if (gap.mark == '.') return gap.next_word == 0 || is_upper(gap.next_word);
    const bool may_space_marks = language.empty() || language.substr(0, 2) == "fr" || language == "und";
    return !may_space_marks && (gap.next_word == 0 || is_letter(gap.next_word));
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> find_spaces_before_punctuation(std::string_view text,
                                                                                std::string_view language) {
    std::vector<std::pair<std::size_t, std::size_t>> spaces;
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        std::size_t mark = text.find_first_not_of(' ', at);
        if (mark == std::string_view::npos) break;
        const std::size_t begin = at;
        at = mark - 1;
        if (mark - begin > widest_gap || std::string_view(",.;!?").find(text[mark]) == std::string_view::npos) continue;
        const std::size_t next = text.find_first_not_of(" \n", mark + 1);
        const Gap gap{character_before(text, begin), text[mark], character_at(text, mark + 1),
                      next == std::string_view::npos ? 0 : character_at(text, next)};
        if (is_left_by_a_link(gap, language)) spaces.emplace_back(begin, mark);
    }
    return spaces;
}

}  // namespace offprint::editorial

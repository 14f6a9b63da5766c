#include "editorial/notes/note_opening.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/notes/note_openings.h"
#include "editorial/notes/note_phrases.h"
#include "editorial/notes/note_source_openings.h"
#include "editorial/notes/note_text.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_note = 900;
constexpr std::size_t longest_phrased_note = 1200;
// A row that names who paid, or whose the rights are.
constexpr std::size_t longest_row = 110;
constexpr std::size_t longest_rights = 400;

std::string_view without_marks(std::string_view words) {
    constexpr std::u32string_view marks = U" [(*•†‡【（［–—-_/";
    while (!words.empty() && marks.find(text::decode_at(words, 0).character) != std::u32string_view::npos)
        words.remove_prefix(text::decode_at(words, 0).bytes);
    return words;
}

/// A place where prose would go on with its sentence.
bool goes_on(std::string_view words) { return words.find(", ") != std::string_view::npos; }

bool is_year_or_name(std::string_view words) {
    const std::string_view rest = text::trimmed(words);
    return !rest.empty() && (is_digit(character_at(rest, 0)) || is_letter(character_at(rest, 0)));
}

struct Best {
    const OpeningRow* row = nullptr;
    std::size_t size = 0;
};

template <class Table>
void take_longer(Best& best, const Table& table, std::string_view words) {
    for (const OpeningRow& row : table) {
        const std::size_t size = longest_opening(words, row.words);
        if (size > best.size && (row.companions.empty() || holds_any(words, row.companions))) best = {&row, size};
    }
}

Best longest_opening_row(std::string_view words) {
    Best best;
    take_longer(best, note_openings, words);
    take_longer(best, source_openings, words);
    if (words.size() <= longest_row && !goes_on(words)) take_longer(best, short_openings, words);
    return best;
}

bool fits(const Best& best, std::string_view words) {
    if (best.row == nullptr) return false;
    if (best.row->kind != NoteKind::rights) return true;
    if (words.size() > longest_rights) return false;
    return !words.starts_with("©") || is_year_or_name(words.substr(best.size));
}

}  // namespace

std::optional<WordedKind> kind_by_opening(std::string_view words) {
    if (words.size() > longest_note) return std::nullopt;
    for (const std::string_view opening : {words, without_marks(words)}) {
        const Best best = longest_opening_row(opening);
        if (fits(best, opening)) return WordedKind{best.row->kind, "opening", 0.9};
    }
    return std::nullopt;
}

std::optional<WordedKind> kind_by_phrase(std::string_view words) {
    if (words.size() > longest_phrased_note) return std::nullopt;
    for (const PhraseRow& row : note_phrases) {
        if (holds_any(words, row.words)) return WordedKind{row.kind, "phrase", 0.8};
    }
    return std::nullopt;
}

std::vector<NoteKind> kinds_said(std::string_view words) {
    std::vector<NoteKind> kinds;
    for (const PhraseRow& row : note_phrases) {
        if (holds_any(words, row.words) && std::find(kinds.begin(), kinds.end(), row.kind) == kinds.end())
            kinds.push_back(row.kind);
    }
    return kinds;
}

bool speaks_of_the_article(std::string_view words) { return holds_any(words, self_references); }

}  // namespace offprint::editorial

#include "editorial/notes/note_opening.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/base/wording_index.h"
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

/// What a line of rights says that is longer than a sign and a name.
constexpr std::string_view rights_words =
    "rights|reserv|copyright|rechte|urheber|droits|derechos|diritti|riproduzione|direitos|prawa|прав|hakki|hüquq|حقوق|"
    "版权|著作権|permission|licen|lizenz";

/// A sign and a name before a sentence are a picture's, with its caption.
bool holds_sentence(std::string_view words) {
    constexpr std::size_t longest_name = 60;
    return words.size() > longest_name && (words.find(". ") != std::string_view::npos || words.ends_with('.'));
}

struct Best {
    const OpeningRow* row = nullptr;
    std::size_t size = 0;
    std::size_t list = 0;
};

std::vector<const OpeningRow*> opening_rows() {
    std::vector<const OpeningRow*> rows;
    for (const OpeningRow& row : note_openings) rows.push_back(&row);
    for (const OpeningRow& row : source_openings) rows.push_back(&row);
    for (const OpeningRow& row : short_openings) rows.push_back(&row);
    return rows;
}

/// The openings of all tables, the short rows' last.
struct OpeningBook {
    std::vector<const OpeningRow*> rows = opening_rows();
    WordingIndex index{lists_of(rows)};

    static std::vector<std::string_view> lists_of(const std::vector<const OpeningRow*>& rows) {
        std::vector<std::string_view> lists;
        for (const OpeningRow* row : rows) lists.push_back(row->words);
        return lists;
    }
};

Best longest_opening_row(std::string_view words) {
    static const OpeningBook book;
    constexpr std::size_t long_rows = note_openings.size() + source_openings.size();
    const bool is_short_row = words.size() <= longest_row && !goes_on(words);
    Best best;
    book.index.for_each_opening(words, [&](const Wording& wording) {
        const std::size_t size = wording.words.size();
        const OpeningRow* const row = book.rows[wording.list];
        const bool is_better = size > best.size || (size == best.size && wording.list < best.list);
        if (!is_better || (wording.list >= long_rows && !is_short_row)) return;
        if (row->companions.empty() || holds_any(words, row->companions)) best = {row, size, wording.list};
    });
    return best;
}

bool fits(const Best& best, std::string_view words) {
    if (best.row == nullptr) return false;
    if (best.row->kind != NoteKind::rights) return true;
    if (words.size() > longest_rights) return false;
    if (!words.starts_with("©")) return true;
    return is_year_or_name(words.substr(best.size)) && !(holds_sentence(words) && !holds_any(words, rights_words));
}

/// A bit for each row of note_phrases.
std::uint64_t phrases_in(std::string_view words) {
    static_assert(note_phrases.size() <= 64);
    static const WordingIndex index = [] {
        std::vector<std::string_view> lists;
        for (const PhraseRow& row : note_phrases) lists.push_back(row.words);
        return WordingIndex(lists);
    }();
    return index.lists_in(words);
}

/// A line of rights glued to a paragraph makes no note of it.
bool fits_phrase(NoteKind kind, std::string_view words) {
    return kind != NoteKind::rights || words.size() <= longest_rights;
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
    const std::uint64_t found = phrases_in(words);
    for (std::size_t i = 0; i < note_phrases.size(); ++i) {
        if ((found >> i & 1) != 0 && fits_phrase(note_phrases[i].kind, words))
            return WordedKind{note_phrases[i].kind, "phrase", 0.8};
    }
    return std::nullopt;
}

std::vector<NoteKind> kinds_said(std::string_view words) {
    const std::uint64_t found = phrases_in(words);
    std::vector<NoteKind> kinds;
    for (std::size_t i = 0; i < note_phrases.size(); ++i) {
        const NoteKind kind = note_phrases[i].kind;
        if ((found >> i & 1) != 0 && std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
    return kinds;
}

bool speaks_of_the_article(std::string_view words) { return holds_any(words, self_references); }

}  // namespace offprint::editorial

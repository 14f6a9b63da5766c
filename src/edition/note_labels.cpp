#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "edition/steps.h"
#include "model/walk.h"
#include "text/dates.h"

namespace offprint::edition {
namespace {

using text::Word;

Word word_of(NoteKind kind) {
    switch (kind) {
        case NoteKind::editor: return Word::editors_note;
        case NoteKind::update: return Word::update;
        case NoteKind::correction: return Word::correction;
        case NoteKind::clarification: return Word::clarification;
        case NoteKind::retraction: return Word::retraction;
        case NoteKind::expression_of_concern: return Word::expression_of_concern;
        case NoteKind::disclaimer: return Word::disclaimer;
        case NoteKind::disclosure_sponsor:
        case NoteKind::disclosure_affiliate:
        case NoteKind::disclosure_conflict:
        case NoteKind::disclosure_ai:
        case NoteKind::disclosure_funding: return Word::disclosure;
        case NoteKind::legal: return Word::legal_notice;
        case NoteKind::rights: return Word::rights_notice;
        case NoteKind::access: return Word::access_notice;
        case NoteKind::translator: return Word::translators_note;
        case NoteKind::content_warning: return Word::content_warning;
        case NoteKind::bio: return Word::about_the_author;
        case NoteKind::credit: return Word::credit;
        case NoteKind::origin: return Word::origin_note;
        case NoteKind::internal: return Word::editors_note;
    }
    return Word::editors_note;
}

/// ASCII letters in either case; the apostrophe in either form.
std::string folded(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with("’")) {
            plain += '\'';
            at += std::string_view("’").size() - 1;
        } else {
            plain += ascii::lower(text[at]);
        }
    }
    return plain;
}

/// Its own words begin with what it is ("Correction (3 May): ..."), or with the person whom it is about.
bool names_itself(const Note& note, const Article& article, std::string_view language) {
    const std::string words = folded(plain_text(note.body));
    for (const std::string_view word :
         {text::word(word_of(note.kind), language), text::word(word_of(note.kind), "en")}) {
        if (words.starts_with(folded(word))) return true;
    }
    if (note.kind != NoteKind::bio) return false;
    const std::vector<Agent>& authors = article.metadata.author;
    return std::any_of(authors.begin(), authors.end(), [&](const Agent& author) {
        return !author.name.empty() && words.starts_with(folded(author.name));
    });
}

bool ends_in_punctuation(std::string_view label) {
    constexpr std::array<std::string_view, 12> ends{":", ".", "!", "?", "—", "–", "-", "：", "؟", "。", "፦", "՝"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return label.ends_with(end); });
}

/// "Correction, 3 September 2024:".
std::string label_by_kind(const Note& note, std::string_view language) {
    std::string words(text::word(word_of(note.kind), language));
    if (note.date) {
        words += text::word(Word::separator, language);
        words += text::format_date(*note.date, language);
    }
    return text::worded(Word::labelled, words, language);
}

std::string printed_label(const Note& note, const Article& article, std::string_view language) {
    if (note.label.empty()) return names_itself(note, article, language) ? "" : label_by_kind(note, language);
    if (ends_in_punctuation(note.label)) return note.label;
    return text::worded(Word::labelled, note.label, language);
}

std::string_view without_colon(std::string_view label) {
    for (const std::string_view end : {":", "：", "፦", "՝", "—", "–", "\u00A0", "\u202F", " "}) {
        if (label.ends_with(end)) return without_colon(label.substr(0, label.size() - end.size()));
    }
    return label;
}

}  // namespace

std::string note_title(const Note& note, std::string_view language) {
    const std::string_view label = without_colon(note.label);
    return std::string(label.empty() ? text::word(word_of(note.kind), language) : label);
}

void label_notes(Blocks& blocks, const Article& article, std::string_view language) {
    for (Block& block : blocks) {
        if (auto* note = std::get_if<Note>(&block.node)) note->label = printed_label(*note, article, language);
        for (Blocks* contents : contents_of(block)) label_notes(*contents, article, language);
    }
}

}  // namespace offprint::edition

#include <optional>

#include "editorial/front_notes.h"
#include "editorial/inlines.h"
#include "editorial/letters.h"
#include "editorial/note_people.h"
#include "editorial/note_wordings.h"
#include "editorial/steps.h"
#include "editorial/written_dates.h"

namespace offprint::editorial {
namespace {

struct Label {
    NoteKind kind;
    std::size_t end;  ///< after the colon
    std::optional<Date> date;
};

/// "Editor's note:", "Correction (3 September 2024):", "Update, 6 May 2024:" at the very start.
std::optional<Label> find_label(std::string_view flat, std::string_view language) {
    constexpr std::size_t longest_label = 80;
    const std::size_t colon = flat.substr(0, longest_label).find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    for (const NoteWording& wording : note_labels) {
        if (!starts_with_folded(flat, wording.words)) continue;
        // The words have the same bytes folded and unfolded in the tables' languages.
        const std::string_view between =
            flat.substr(wording.words.size(), colon - std::min(colon, wording.words.size()));
        const std::optional<FoundDate> date = find_date(between, language);
        const bool is_bare = split_words(between).empty();
        if (colon >= wording.words.size() && (is_bare || date))
            return Label{wording.kind, colon + 1, date ? std::optional(date->date) : std::nullopt};
    }
    return std::nullopt;
}

/// "Reporting by Ada Byron" credits someone; "Reporting by hand was slow" does not.
bool names_someone(std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    return !parts.empty() && starts_upper(parts.front());
}

std::optional<NoteKind> kind_by_opening(std::string_view flat) {
    constexpr std::size_t longest_note = 700;
    if (flat.size() > longest_note) return std::nullopt;
    for (const NoteWording& wording : note_openings) {
        if (!starts_with_folded(flat, wording.words)) continue;
        if (wording.kind != NoteKind::credit || names_someone(flat.substr(wording.words.size()))) return wording.kind;
    }
    return std::nullopt;
}

bool says_disclaimer(std::string_view flat) {
    const std::string words = folded(flat);
    for (const std::string_view wording : disclaimer_wordings) {
        if (words.find(wording) != std::string::npos) return true;
    }
    return false;
}

Note labelled_note(const Label& label, const Inlines& content, const SourceRange& source) {
    auto [head, body] = split_at(content, label.end);
    Note note;
    note.kind = label.kind;
    note.label = squeezed(flat_text(head));
    note.body = {Block{Paragraph{without_leading_space(body)}, source}};
    note.date = label.date;
    note.evidence = "label";
    note.origin = Origin::text_pattern;
    note.confidence = 0.98;
    return note;
}

Note worded_note(NoteKind kind, const Inlines& content, const SourceRange& source) {
    Note note;
    note.kind = kind;
    note.body = {Block{Paragraph{content}, source}};
    note.evidence = "wording";
    note.origin = Origin::text_pattern;
    note.confidence = 0.9;
    return note;
}

// A wording without a label makes a note only this near the head or the foot; in the midst it is prose about notes.
constexpr std::size_t near_edge = 3;

std::optional<Note> note_of(const Block& block, std::size_t index, std::size_t count, std::string_view language) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return std::nullopt;
    const std::string flat = flat_text(paragraph->content);
    std::optional<Note> note;
    if (const std::optional<Label> label = find_label(flat, language))
        note = labelled_note(*label, paragraph->content, block.source);
    const bool is_near_edge = index < near_edge || index + near_edge >= count;
    if (const std::optional<NoteKind> kind = kind_by_opening(flat); !note && is_near_edge && kind)
        note = worded_note(*kind, paragraph->content, block.source);
    if (!note) return std::nullopt;
    note->placement = index < near_edge            ? Placement::head
                      : index + near_edge >= count ? Placement::foot
                                                   : Placement::in_line;
    if (note->kind != NoteKind::disclaimer && says_disclaimer(flat)) note->also.push_back(NoteKind::disclaimer);
    return note;
}

}  // namespace

Reading recognise_notes(Reading reading) {
    const std::string language =
        reading.article.metadata.in_language ? reading.article.metadata.in_language->value : "";
    const std::size_t count = reading.article.body.size();
    for (std::size_t i = 0; i < count; ++i) {
        std::optional<Note> note = note_of(reading.article.body[i], i, count, language);
        if (!note) continue;
        reading = draw_from_note(std::move(reading), *note, reading.article.body[i].source);
        reading.article.body[i].node = std::move(*note);
    }
    return reading;
}

}  // namespace offprint::editorial

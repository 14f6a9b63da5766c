#include <algorithm>
#include <string>
#include <utility>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "editorial/notes/desk_marks.h"
#include "editorial/notes/embargoes.h"
#include "editorial/notes/note_credits.h"
#include "editorial/notes/note_facts.h"
#include "editorial/notes/note_gathering.h"
#include "editorial/notes/note_people.h"
#include "editorial/notes/note_telling.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// A wording without a label makes a note only this near the head or the foot; in the midst it is prose about notes.
// Notes do not count: several at the foot do not push one another away from it.
constexpr std::size_t near_edge = 3;

// An article has a handful of notes that tell of people; a log of thousands of updates is not searched for authors.
constexpr int most_drawn_notes = 100;

bool has_letters(const Inlines& content) {
    const std::string flat = flat_text(content);
    for (std::size_t at = 0; at < flat.size(); at += text::decode_at(flat, at).bytes) {
        if (is_letter(text::decode_at(flat, at).character)) return true;
    }
    return false;
}

/// What keeps other blocks from an edge: not notes, rules, figures and rows of signs.
bool counts(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) return has_letters(paragraph->content);
    return !std::holds_alternative<Note>(block.node) && !std::holds_alternative<ThematicBreak>(block.node) &&
           !std::holds_alternative<Figure>(block.node);
}

void tell(Block& block, Edge edge, const Metadata& metadata) {
    if (std::optional<Note> note = note_of(block, edge, metadata)) block.node = std::move(*note);
}

/// From the foot upwards, from the head downwards, then what lies between; each block is looked at once.
void tell_notes(Blocks& body, const Metadata& metadata) {
    std::size_t end = body.size();
    for (std::size_t others = 0; end > 0 && others < near_edge; --end) {
        // The first block is at the head, however short the article.
        tell(body[end - 1], end == 1 ? Edge::head : Edge::foot, metadata);
        others += counts(body[end - 1]) ? 1 : 0;
    }
    std::size_t begin = 0;
    for (std::size_t others = 0; begin < end && others < near_edge; ++begin) {
        tell(body[begin], Edge::head, metadata);
        others += counts(body[begin]) ? 1 : 0;
    }
    for (; begin < end; ++begin) tell(body[begin], Edge::none, metadata);
}

bool is_ours(const Note& note) { return note.origin == Origin::text_pattern; }

/// Ours, and those of the markup of which the reader has not said where they stand.
bool is_to_be_placed(const Note& note) {
    return is_ours(note) || (note.origin == Origin::markup && note.placement == Placement::in_line);
}

bool is_figure_at(const Blocks& body, std::size_t at) {
    return at < body.size() && std::holds_alternative<Figure>(body[at].node);
}

/// "Photo: Ben Ode" beside a picture is the picture's.
bool is_credit_of_picture(const Blocks& body, std::size_t at, const Note& note) {
    if (note.kind != NoteKind::credit && note.kind != NoteKind::rights) return false;
    return (at > 0 && is_figure_at(body, at - 1)) || is_figure_at(body, at + 1);
}

/// By the nearer edge, counted in blocks that are no notes.
void place_notes(Blocks& body) {
    std::size_t total = 0;
    for (const Block& block : body) total += counts(block) ? 1 : 0;
    std::size_t before = 0;
    for (std::size_t at = 0; at < body.size(); ++at) {
        Block& block = body[at];
        auto* note = std::get_if<Note>(&block.node);
        if (note != nullptr && is_to_be_placed(*note) && !is_credit_of_picture(body, at, *note)) {
            const std::size_t after = total - before;
            note->placement = before < near_edge && before <= after ? Placement::head
                              : after < near_edge                   ? Placement::foot
                                                                    : Placement::in_line;
        }
        before += counts(block) ? 1 : 0;
    }
}

bool is_public_kind(NoteKind kind) {
    return kind == NoteKind::editor || kind == NoteKind::update || kind == NoteKind::correction ||
           kind == NoteKind::clarification || kind == NoteKind::translator;
}

/// An internal note's date is until when it binds.
void take_embargo(Reading& reading, const Note& note, const SourceRange& source) {
    Metadata& metadata = reading.article.metadata;
    const std::string words = squeezed(note.label + " " + plain_text(note.body));
    const std::string language = metadata.in_language ? metadata.in_language->value : std::string();
    const std::optional<Date> until = find_embargo(words, language).value_or(Embargo{}).until;
    if (!until || metadata.embargoed_until) return;
    metadata.embargoed_until = Sourced<Date>{*until, Origin::text_pattern, source, 0.95};
    record_drawn(reading.ledger, "note-embargo", words, "embargoedUntil: " + to_iso(*until), source, 0.95);
}

void report_internal(Reading& reading, const Note& note, const SourceRange& source) {
    // The words themselves are not repeated where anybody may read them.
    const std::string name = note.label.empty() ? "a note" : "'" + note.label + "'";
    reading.diagnostics.push_back(
        {Severity::note, "internal-note", source, name + " is for the desk; it stays in the model and is not printed"});
}

Reading draw_facts(Reading reading, const Note& note, const SourceRange& source) {
    if (note.kind == NoteKind::credit) {
        const std::string words = note.label + (note.label.empty() ? "" : " ") + plain_text(note.body);
        reading = draw_from_credit(std::move(reading), words, source);
    }
    reading = draw_rights(std::move(reading), note, source);
    reading = draw_origin(std::move(reading), note, source);
    return draw_makers(std::move(reading), note, source);
}

/// Notes that stand in the text, ours or those of its markup; what front matter says is said already.
bool is_of_the_text(const Note& note) { return is_ours(note) || note.origin == Origin::markup; }

Reading draw_from(Reading reading, Block& block, KnownAuthors known) {
    auto* found = std::get_if<Note>(&block.node);
    if (found == nullptr || !is_of_the_text(*found)) return reading;
    if (found->kind == NoteKind::internal) {
        take_embargo(reading, *found, block.source);
        report_internal(reading, *found, block.source);
        return reading;
    }
    if (found->visibility == Visibility::internal) return reading;
    *found = with_other_kinds(std::move(*found));
    if (found->author.empty() && is_public_kind(found->kind)) found->author = signature_of(*found);
    reading = draw_from_note(std::move(reading), *found, known, block.source);
    return draw_facts(std::move(reading), *found, block.source);
}

Reading draw_from_notes(Reading reading) {
    const KnownAuthors known = reading.article.metadata.author.empty() ? KnownAuthors::none : KnownAuthors::some;
    Blocks body = std::move(reading.article.body);
    int drawn = 0;
    for (Block& block : body) {
        if (!std::holds_alternative<Note>(block.node) || ++drawn > most_drawn_notes) continue;
        reading = draw_from(std::move(reading), block, known);
    }
    reading.article.body = std::move(body);
    return reading;
}

}  // namespace

Reading recognise_notes(Reading reading) {
    const Metadata& metadata = reading.article.metadata;
    const std::string language = metadata.in_language ? metadata.in_language->value : std::string();
    reading.article.body = gather_labelled(std::move(reading.article.body), language);
    tell_notes(reading.article.body, metadata);
    place_notes(reading.article.body);
    reading = draw_from_notes(std::move(reading));
    return report_desk_marks(std::move(reading));
}

}  // namespace offprint::editorial

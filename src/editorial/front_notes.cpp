#include "editorial/front_notes.h"

#include "editorial/fields.h"
#include "editorial/letters.h"
#include "editorial/written_dates.h"
#include "model/names.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

/// Paragraphs are parted by blank lines; a line break inside one is a space.
Blocks paragraphs_of(std::string_view words) {
    Blocks blocks;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find("\n\n", begin), words.size());
        const std::string paragraph = squeezed(words.substr(begin, end - begin));
        if (!paragraph.empty()) blocks.push_back(Block{Paragraph{{Inline{Text{paragraph}}}}});
        begin = end + 2;
    }
    return blocks;
}

bool is_true(std::string_view word) { return word == "true" || word == "yes" || word == "internal"; }

Note note_of(const Value& value, NoteKind kind, Origin origin) {
    Note note;
    note.kind = kind;
    note.origin = origin;
    if (value.kind != ValueKind::map) note.body = paragraphs_of(to_text(value));
    for (const auto& [key, item] : value.map) {
        const std::string words = to_text(item);
        if (key == "kind" || key == "type")
            note.kind = note_kind_named(words).value_or(from_name<NoteKind>(words).value_or(kind));
        if (key == "text" || key == "body" || key == "note" || key == "content") note.body = paragraphs_of(words);
        if (key == "date") note.date = parse_date(words, {});
        if (key == "label") note.label = words;
        if (key == "author" || key == "by") note.author = words;
        if ((key == "visibility" || key == "internal") && is_true(words)) note.visibility = Visibility::internal;
    }
    if (note.kind == NoteKind::internal) note.visibility = Visibility::internal;
    note.placement = placement_of(note.kind);
    note.evidence = "front-matter-key";
    return note;
}

/// {2024-09-03: "the words"} is a note a date, as correction logs are kept.
bool is_dated_log(const Value& value) {
    if (value.kind != ValueKind::map || value.map.empty()) return false;
    for (const auto& entry : value.map) {
        if (!parse_date(entry.first, {})) return false;
    }
    return true;
}

}  // namespace

Placement placement_of(NoteKind kind) {
    switch (kind) {
        case NoteKind::editor:
        case NoteKind::update:
        case NoteKind::retraction:
        case NoteKind::expression_of_concern:
        case NoteKind::disclosure_sponsor:
        case NoteKind::disclosure_affiliate:
        case NoteKind::disclosure_ai:
        case NoteKind::access:
        case NoteKind::translator:
        case NoteKind::content_warning:
        case NoteKind::internal: return Placement::head;
        case NoteKind::correction:
        case NoteKind::clarification:
        case NoteKind::disclaimer:
        case NoteKind::disclosure_conflict:
        case NoteKind::disclosure_funding:
        case NoteKind::legal:
        case NoteKind::rights:
        case NoteKind::bio:
        case NoteKind::credit:
        case NoteKind::origin: return Placement::foot;
    }
    return Placement::foot;
}

std::vector<Note> notes_of(const Value& value, NoteKind kind, Origin origin) {
    std::vector<Note> notes;
    if (value.kind == ValueKind::empty) return notes;
    if (value.kind == ValueKind::list) {
        for (const Value& item : value.list) {
            std::vector<Note> more = notes_of(item, kind, origin);
            notes.insert(notes.end(), more.begin(), more.end());
        }
        return notes;
    }
    if (!is_dated_log(value)) {
        Note note = note_of(value, kind, origin);
        if (!note.body.empty()) notes.push_back(std::move(note));
        return notes;
    }
    for (const auto& [key, item] : value.map) {
        Note note = note_of(item, kind, origin);
        note.date = parse_date(key, {});
        notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace offprint::editorial

#include "editorial/front_matter/front_notes.h"

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/written_dates.h"
#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/set_field.h"
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

constexpr std::string_view text_keys = "text body note content message";

/// Fills a note from the entries of a map; what does not fit is left over.
class NoteBuilder {
public:
    NoteBuilder(NoteKind kind, Origin origin) {
        note_.kind = kind;
        note_.origin = origin;
        note_.evidence = origin == Origin::flag ? "flag" : std::string(name_of(origin)) + "-key";
    }

    void take_words(std::string_view words) { note_.body = paragraphs_of(words); }
    void take_date(std::string_view words) { note_.date = parse_date(words, {}); }
    void take(const std::string& key, const Value& item) {
        if (item.kind != ValueKind::empty && !fits(folded(key), to_text(item))) left_over_.push_back({key, item});
    }
    [[nodiscard]] bool has_words() const { return !note_.body.empty(); }
    [[nodiscard]] Note note() const {
        Note note = note_;
        if (note.kind == NoteKind::internal) note.visibility = Visibility::internal;
        note.placement = placement_.value_or(placement_of(note.kind));
        return note;
    }
    [[nodiscard]] const std::vector<LeftOver>& left_over() const { return left_over_; }

private:
    bool fits(std::string_view key, const std::string& words) {
        if (has_word(text_keys, key)) {
            take_words(words);
            return true;
        }
        if (key == "kind" || key == "type") return fits_kind(words);
        if (key == "date") {
            take_date(words);
            return note_.date.has_value();
        }
        if (key == "label") note_.label = words;
        if (key == "author" || key == "by") note_.author = words;
        if (key == "visibility" || key == "internal") return fits_visibility(words);
        if (key == "placement") return fits_placement(words);
        return key == "label" || key == "author" || key == "by";
    }
    bool fits_kind(std::string_view words) {
        const std::optional<NoteKind> named = note_kind_named(words);
        const std::optional<NoteKind> kind = named ? named : from_name<NoteKind>(words);
        note_.kind = kind.value_or(note_.kind);
        return kind.has_value();
    }
    bool fits_visibility(const std::string& words) {
        if (is_true(folded(words))) note_.visibility = Visibility::internal;
        return is_true(folded(words)) || folded(words) == "public" || truth_of(words) == false;
    }
    bool fits_placement(std::string_view words) {
        const std::optional<Placement> placement = from_name<Placement>(words);
        if (!placement || *placement == Placement::in_line) return false;
        placement_ = placement;
        return true;
    }

    Note note_;
    std::optional<Placement> placement_;
    std::vector<LeftOver> left_over_;
};

NoteBuilder builder_for(const Value& value, NoteKind kind, Origin origin) {
    NoteBuilder builder(kind, origin);
    // "retracted: true" has no words to print.
    if (value.kind == ValueKind::scalar && !truth_of(value.scalar)) builder.take_words(value.scalar);
    if (value.kind == ValueKind::list) builder.take_words(to_text(value));
    for (const auto& [key, item] : value.map) builder.take(key, item);
    return builder;
}

/// Adds one note, or what there is instead of one.
void add_note(FrontNotes& all, const NoteBuilder& builder, const Value& value) {
    const SourcePosition place{value.line, value.column};
    if (!builder.has_words()) {
        if (value.kind != ValueKind::empty) all.left_over.push_back({"", value});
        return;
    }
    all.notes.push_back(Block{builder.note(), {place, place}});
    all.left_over.insert(all.left_over.end(), builder.left_over().begin(), builder.left_over().end());
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

FrontNotes notes_of(const Value& value, NoteKind kind, Origin origin) {
    FrontNotes all;
    for (const Value& item : value.list) {
        FrontNotes more = notes_of(item, kind, origin);
        all.notes.insert(all.notes.end(), more.notes.begin(), more.notes.end());
        all.left_over.insert(all.left_over.end(), more.left_over.begin(), more.left_over.end());
    }
    if (value.kind == ValueKind::list) return all;
    if (!is_dated_log(value)) {
        add_note(all, builder_for(value, kind, origin), value);
        return all;
    }
    for (const auto& [key, item] : value.map) {
        NoteBuilder builder = builder_for(item, kind, origin);
        builder.take_date(key);
        add_note(all, builder, item);
    }
    return all;
}

}  // namespace offprint::editorial

#include <algorithm>

#include "editorial/fields.h"
#include "editorial/front_matter.h"
#include "editorial/front_notes.h"
#include "editorial/steps.h"

namespace offprint::editorial {
namespace {

void clear(std::vector<Agent>& agents) {
    const bool is_flagged = !agents.empty() && agents.front().origin == Origin::flag;
    if (!is_flagged) agents.clear();
}

/// A list from a flag takes the place of the source's; further flags add to it.
void make_room(Metadata& metadata, Field field, bool is_first) {
    if (field == Field::author) clear(metadata.author);
    if (field == Field::editor) clear(metadata.editor);
    if (field == Field::translator) clear(metadata.translator);
    if (field == Field::source_organization) clear(metadata.source_organization);
    if (field == Field::byline || field == Field::author) metadata.byline.reset();
    if (!is_first) return;
    if (field == Field::keywords) metadata.keywords.clear();
    if (field == Field::section) metadata.article_section.clear();
    if (field == Field::genre) metadata.genre.clear();
    if (field == Field::image) metadata.image.clear();
    if (field == Field::sponsor) metadata.sponsor.clear();
    if (field == Field::type || field == Field::label) metadata.type = ArticleType::article;
}

void add_note(Blocks& body, std::string_view key, std::string_view words) {
    Value value;
    value.kind = ValueKind::scalar;
    value.scalar = words;
    for (Note& note : notes_of(value, note_kind_named(key).value_or(NoteKind::editor), Origin::flag)) {
        note.evidence = "flag";
        const auto place = note.placement == Placement::head ? body.begin() : body.end();
        body.insert(place, Block{std::move(note)});
    }
}

}  // namespace

Result<Reading> apply_flags(Reading reading, const EditOptions& options) {
    std::vector<Field> seen;
    for (const auto& [key, value] : options.metadata) {
        const std::optional<Field> field = field_named(key);
        if (field == Field::notes || field == Field::note) {
            add_note(reading.article.body, key, value);
            continue;
        }
        if (field) {
            make_room(reading.article.metadata, *field, std::find(seen.begin(), seen.end(), *field) == seen.end());
            seen.push_back(*field);
        }
        const Result<Done> done = set_metadata(reading.article.metadata, key, value, Origin::flag);
        if (!done) return tl::unexpected<Error>(done.error());
    }
    return reading;
}

}  // namespace offprint::editorial

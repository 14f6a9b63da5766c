#include "editorial/front_matter/fill_metadata.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "editorial/base/record.h"
#include "editorial/front_matter/agent_value.h"
#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/front_notes.h"
#include "editorial/front_matter/make_room.h"
#include "editorial/front_matter/set_field.h"
#include "model/names.h"

namespace offprint::editorial {
namespace {

// Enough of a value to know it by, in the ledger.
constexpr std::size_t ledger_bytes = 200;

/// A key with its value, as it is to be set.
struct Entry {
    std::string path;  ///< the key as written, below its group: "params.mood"
    std::optional<Field> field;
    const Value* value = nullptr;
};

std::vector<Entry> entries_below(const Value& map, const std::string& path) {
    std::vector<Entry> entries;
    for (const auto& [key, value] : map.map) entries.push_back({path + key, field_named(key), &value});
    return entries;
}

bool is_relative_url(const Entry& entry) {
    return entry.field == Field::url && to_text(*entry.value).find("://") == std::string::npos;
}

/// Dates are read by language, a draft outranks a status, an address of a site outranks a path, and an image comes
/// before its description.
int turn_of(const Entry& entry) {
    if (entry.field == Field::in_language) return 0;
    if (entry.field == Field::draft || entry.field == Field::published) return 1;
    if (entry.field == Field::image_alt || entry.field == Field::image_caption || is_relative_url(entry)) return 3;
    return 2;
}

/// The keys of the top and then those of groups, in the order in which they are to be set.
std::vector<Entry> entries_of(const Value& map) {
    std::vector<Entry> top;
    std::vector<Entry> grouped;
    for (Entry& entry : entries_below(map, "")) {
        if (entry.value->kind != ValueKind::map || !is_group(entry.path)) {
            top.push_back(std::move(entry));
            continue;
        }
        for (Entry& inner : entries_below(*entry.value, entry.path + ".")) grouped.push_back(std::move(inner));
    }
    std::move(grouped.begin(), grouped.end(), std::back_inserter(top));
    std::stable_sort(top.begin(), top.end(),
                     [](const Entry& one, const Entry& other) { return turn_of(one) < turn_of(other); });
    return top;
}

bool takes_several(Field field) {
    return field == Field::keywords || field == Field::identifier || field == Field::image || field == Field::section ||
           field == Field::contributor || field == Field::photographer;
}

bool names_agents(Field field) {
    return field == Field::author || field == Field::editor || field == Field::translator ||
           field == Field::contributor || field == Field::photographer || field == Field::source_organization;
}

/// What a key sets: of two keys for one slot the second is a conflict.
Field slot_of(const Entry& entry) {
    if (entry.field != Field::published) return *entry.field;
    return truth_of(to_text(*entry.value)) ? Field::draft : Field::date_published;
}

/// Keys inside of a value that nothing is made of.
std::vector<LeftOver> unknown_parts(const Entry& entry) {
    std::vector<LeftOver> parts;
    const auto gather = [&parts](const Value& map, bool (*is_known)(std::string_view)) {
        for (const auto& [key, value] : map.map) {
            if (!is_known(key)) parts.push_back({key, value});
        }
    };
    if (names_agents(*entry.field)) {
        for (const Value* map : agent_maps(*entry.value)) gather(*map, is_agent_key);
    }
    if (entry.field == Field::image) {
        gather(*entry.value, is_image_key);
        for (const Value& item : entry.value->list) gather(item, is_image_key);
    }
    return parts;
}

/// Sets entry by entry, and says what became of each.
class MetadataFiller {
public:
    MetadataFiller(Metadata metadata, const MetadataSource& source) : source_(source) {
        filled_.metadata = std::move(metadata);
    }

    Result<FilledMetadata> fill(const Value& map) {
        for (const Entry& entry : entries_of(map)) {
            if (const Result<Done> done = put(entry); !done) return tl::unexpected<Error>(done.error());
        }
        return std::move(filled_);
    }

private:
    Result<Done> put(const Entry& entry) {
        if (!entry.field) return keep_unknown(entry.path, *entry.value);
        if (entry.value->kind == ValueKind::empty) {
            record(name_of(*entry.field), *entry.value);
            return Done{};
        }
        if (entry.field == Field::notes || entry.field == Field::note) return add_notes(entry);
        if (is_second(entry)) return keep_second(entry);
        const bool describes = entry.field == Field::image_alt || entry.field == Field::image_caption;
        if (describes && filled_.metadata.image.empty()) return keep_unknown(entry.path, *entry.value);
        return set(entry);
    }
    Result<Done> set(const Entry& entry) {
        make_room(filled_.metadata, slot_of(entry), set_);
        if (!is_set(slot_of(entry))) set_.push_back(slot_of(entry));
        Result<Done> done = set_field(filled_.metadata, *entry.field, *entry.value, source_.origin);
        if (!done) {
            done.error().message = entry.path + ": " + done.error().message;
            return done;
        }
        record(name_of(*entry.field), *entry.value);
        for (const LeftOver& part : unknown_parts(entry)) keep_unknown(entry.path + "." + part.key, part.value);
        return done;
    }
    [[nodiscard]] bool is_second(const Entry& entry) const {
        const Field slot = slot_of(entry);
        if (slot == Field::status && is_draft()) return to_text(*entry.value) != "draft";
        return !takes_several(slot) && is_set(slot);
    }
    [[nodiscard]] bool is_set(Field slot) const { return std::find(set_.begin(), set_.end(), slot) != set_.end(); }
    /// A status does not take back that this source calls it a draft.
    [[nodiscard]] bool is_draft() const {
        const Maybe<std::string>& status = filled_.metadata.publication_status;
        return status && status->value == "draft" && status->origin == source_.origin;
    }

    Result<Done> add_notes(const Entry& entry) {
        const NoteKind kind = note_kind_named(entry.path.substr(entry.path.rfind('.') + 1)).value_or(NoteKind::editor);
        FrontNotes found = notes_of(*entry.value, kind, source_.origin);
        for (const LeftOver& part : found.left_over) keep_left_over(entry, part);
        if (!found.notes.empty()) record(name_of(Field::note), *entry.value);
        for (Block& block : found.notes) {
            const bool is_head = std::get<Note>(block.node).placement == Placement::head;
            (is_head ? filled_.head_notes : filled_.foot_notes).push_back(std::move(block));
        }
        return Done{};
    }
    void keep_left_over(const Entry& entry, const LeftOver& part) {
        if (!part.key.empty()) {
            keep_unknown(entry.path + "." + part.key, part.value);
            return;
        }
        keep(entry.path, part.value, "note-without-words",
             fmt::format("'{}' is a note without words; it is kept as extra metadata", entry.path));
    }
    Result<Done> keep_unknown(const std::string& path, const Value& value) {
        keep(path, value, "unknown-key",
             fmt::format("'{}' is no key that offprint knows; it is kept as extra metadata", path));
        return Done{};
    }
    Result<Done> keep_second(const Entry& entry) {
        keep(entry.path, *entry.value, "conflict",
             fmt::format("'{}' sets again what another key has set; that one stays, this is kept as extra metadata",
                         entry.path));
        return Done{};
    }
    void keep(const std::string& path, const Value& value, std::string_view finding, std::string message) {
        filled_.metadata.extra.emplace_back(path, to_text(value));
        record("extra." + path, value);
        if (!source_.file_name.empty()) message = fmt::format("{}:{}: {}", source_.file_name, value.line, message);
        filled_.diagnostics.push_back({Severity::warning, fmt::format("{}-{}", name_of(source_.origin), finding),
                                       place_of(value), std::move(message)});
    }

    void record(std::string_view name, const Value& value) {
        const std::string words = excerpt(to_text(value), ledger_bytes);
        record_drawn(filled_.ledger, source_.rule, words, fmt::format("{}: {}", name, words), place_of(value), 1.0);
    }
    /// A place of the input; another file's lines are none.
    [[nodiscard]] SourceRange place_of(const Value& value) const {
        if (!source_.file_name.empty()) return {};
        const SourcePosition place{value.line, value.column};
        return {place, place};
    }

    MetadataSource source_;
    FilledMetadata filled_;
    std::vector<Field> set_;
};

}  // namespace

Result<FilledMetadata> fill_metadata(Metadata metadata, const Value& map, const MetadataSource& source) {
    return MetadataFiller(std::move(metadata), source).fill(map);
}

}  // namespace offprint::editorial

#include "editorial/front_matter.h"

#include <algorithm>

#include <fmt/format.h>

#include "editorial/fields.h"
#include "editorial/front_notes.h"
#include "editorial/letters.h"
#include "editorial/set_field.h"
#include "editorial/value.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

std::string_view line_at(std::string_view text, std::size_t at) {
    return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

bool is_fence(std::string_view line, std::string_view fence) {
    return line.substr(0, fence.size()) == fence && text::trimmed(line.substr(fence.size())).empty();
}

/// Where a block lies in the input.
struct Found {
    std::string_view yaml;
    std::string_view rest;
    std::uint32_t rest_line = 1;
    bool is_closed = false;
};

/// What stands between a first line `---` and the next `---` or `...`; without one, all that follows.
std::optional<Found> find_block(std::string_view text) {
    const std::string_view first = line_at(text, 0);
    if (!is_fence(first, "---")) return std::nullopt;
    const std::size_t begin = std::min(first.size() + 1, text.size());
    std::uint32_t line = 2;
    for (std::size_t at = begin; at < text.size(); ++line) {
        const std::string_view words = line_at(text, at);
        const std::size_t next = std::min(at + words.size() + 1, text.size());
        if (is_fence(words, "---") || is_fence(words, "..."))
            return Found{text.substr(begin, at - begin), text.substr(next), line + 1, true};
        at = next;
    }
    return Found{text.substr(begin), text.substr(text.size()), line, false};
}

/// A first line that means to be YAML: "key:", "'a key': ...", "{", "- " does not count.
bool begins_with_key(std::string_view yaml) {
    std::size_t at = 0;
    while (at < yaml.size()) {
        const std::string_view line = line_at(yaml, at);
        if (line.empty()) return false;
        at += line.size() + 1;
        if (line.front() == '#') continue;
        if (line.front() == '{' || line.front() == '%') return true;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon > 60) return false;
        const bool has_space_after = colon + 1 == line.size() || line[colon + 1] == ' ';
        const std::string_view key = line.substr(0, colon);
        return has_space_after && (key.find(' ') == std::string_view::npos || field_named(key));
    }
    return false;
}

bool has_only_known_keys(const Value& value) {
    return value.kind == ValueKind::map && !value.map.empty() &&
           std::all_of(value.map.begin(), value.map.end(), [](const auto& entry) { return field_named(entry.first); });
}

/// Fills the front matter key by key.
class FrontMatterFiller {
public:
    explicit FrontMatterFiller(FrontMatter front) : front_(std::move(front)) {}

    Result<FrontMatter> fill(const Value& map) {
        for (const Field wanted : {Field::in_language}) {  // Dates are read by language, so that comes first.
            for (const auto& [key, value] : map.map) {
                if (field_named(key) != wanted) continue;
                if (const Result<Done> done = put(key, value); !done) return tl::unexpected<Error>(done.error());
            }
        }
        for (const auto& [key, value] : map.map) {
            if (field_named(key) == Field::in_language) continue;
            if (const Result<Done> done = put(key, value); !done) return tl::unexpected<Error>(done.error());
        }
        return std::move(front_);
    }

private:
    Result<Done> put(const std::string& key, const Value& value) {
        const std::optional<Field> field = field_named(key);
        if (!field) return keep_unknown(key, value);
        if (*field == Field::notes || *field == Field::note) return add_notes(key, value);
        const bool was_set = std::find(set_.begin(), set_.end(), *field) != set_.end();
        if (was_set && !takes_several(*field)) return report_second(key, value);
        set_.push_back(*field);
        Result<Done> done = set_field(front_.metadata, *field, value, Origin::front_matter);
        if (!done) done.error().message = key + ": " + done.error().message;
        return done;
    }
    static bool takes_several(Field field) {
        return field == Field::keywords || field == Field::identifier || field == Field::image ||
               field == Field::section || field == Field::contributor || field == Field::photographer;
    }
    Result<Done> add_notes(const std::string& key, const Value& value) {
        for (Note& note : notes_of(value, note_kind_named(key).value_or(NoteKind::editor), Origin::front_matter)) {
            const bool is_head = note.placement == Placement::head;
            const SourceRange source{{value.line, value.column}, {value.line, value.column}};
            (is_head ? front_.head_notes : front_.foot_notes).push_back(Block{std::move(note), source});
        }
        return Done{};
    }
    Result<Done> keep_unknown(const std::string& key, const Value& value) {
        front_.metadata.extra.emplace_back(key, to_text(value));
        report("front-matter-unknown-key",
               fmt::format("'{}' is no key that offprint knows; it is kept as extra metadata", key), value);
        return Done{};
    }
    Result<Done> report_second(const std::string& key, const Value& value) {
        front_.metadata.extra.emplace_back(key, to_text(value));
        report("front-matter-conflict",
               fmt::format("'{}' sets again what a key above has set; the first stays, this is kept as extra metadata",
                           key),
               value);
        return Done{};
    }
    void report(std::string finding, std::string message, const Value& value) {
        const SourceRange source{{value.line, value.column}, {value.line, value.column}};
        front_.diagnostics.push_back({Severity::warning, std::move(finding), source, std::move(message)});
    }

    FrontMatter front_;
    std::vector<Field> set_;
};

FrontMatter without_front_matter(std::string_view text) {
    FrontMatter front;
    front.rest = text;
    return front;
}

}  // namespace

Result<FrontMatter> read_front_matter(std::string_view text) {
    const std::optional<Found> found = find_block(text);
    if (!found) return without_front_matter(text);
    const bool is_empty = text::trimmed(found->yaml).empty();
    if (!is_empty && !begins_with_key(found->yaml)) return without_front_matter(text);
    if (is_empty && !found->is_closed) return without_front_matter(text);

    Result<Value> value = parse_yaml(found->yaml, 2);
    if (!found->is_closed && (!value || !has_only_known_keys(*value))) return without_front_matter(text);
    if (!value) return tl::unexpected<Error>(value.error());
    if (value->kind != ValueKind::map && value->kind != ValueKind::empty) return without_front_matter(text);

    FrontMatter front;
    front.rest = found->rest;
    front.rest_line = found->rest_line;
    return FrontMatterFiller(std::move(front)).fill(*value);
}

Result<Done> set_metadata(Metadata& metadata, std::string_view key, std::string_view value, Origin origin) {
    Value given;
    given.kind = ValueKind::scalar;
    given.scalar = text::to_nfc(value);
    const std::optional<Field> field = field_named(key);
    if (!field) {
        metadata.extra.emplace_back(key, given.scalar);
        return Done{};
    }
    Result<Done> done = set_field(metadata, *field, given, origin);
    if (!done) done.error().message = fmt::format("{}: {}", key, done.error().message);
    return done;
}

}  // namespace offprint::editorial

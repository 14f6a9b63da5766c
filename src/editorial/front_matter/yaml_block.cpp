#include <algorithm>

#include "editorial/front_matter/fenced_block.h"
#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/front_block.h"
#include "editorial/front_matter/value_limits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

/// The key of "key:" or "key: value" (also quoted), empty where the line is none.
std::string_view key_of(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon > 60) return {};
    const bool has_space_after = colon + 1 == line.size() || line[colon + 1] == ' ';
    const std::string_view key = line.substr(0, colon);
    return has_space_after && (key.find(' ') == std::string_view::npos || field_named(key)) ? key : std::string_view();
}

/// A first line that means to be YAML: "key:", "'a key': ...", "{"; "- " does not count.
bool begins_with_key(std::string_view yaml) {
    for (std::size_t at = 0; at < yaml.size();) {
        const std::string_view line = line_at(yaml, at);
        if (line.empty()) return false;
        at += line.size() + 1;
        if (line.front() == '#') continue;
        return line.front() == '{' || line.front() == '%' || !key_of(line).empty();
    }
    return false;
}

bool has_known_key(std::string_view line) {
    const std::optional<Field> field = field_named(key_of(line));
    return field && *field != Field::note;
}

/// Two lines running, each with a key that we know: a thematic break before prose has no such lines.
bool begins_with_known_keys(std::string_view yaml) {
    const std::string_view first = line_at(yaml, 0);
    return has_known_key(first) && has_known_key(line_at(yaml, std::min(first.size() + 1, yaml.size())));
}

bool has_only_known_keys(const Value& value) {
    return value.kind == ValueKind::map && !value.map.empty() &&
           std::all_of(value.map.begin(), value.map.end(), [](const auto& entry) { return field_named(entry.first); });
}

}  // namespace

MaybeFrontBlock read_yaml_block(std::string_view text) {
    const std::optional<FencedBlock> found = find_fenced_block(text, "---", "...");
    if (!found) return std::nullopt;
    const bool is_empty = text::trimmed(found->inside).empty();
    if (is_empty && !found->is_closed) return std::nullopt;
    if (!is_empty && !begins_with_key(found->inside)) return std::nullopt;

    // An open block ends with the text, or is a thematic break; nobody wrote megabytes of front matter.
    if (!found->is_closed && found->inside.size() > max_metadata_bytes && !begins_with_known_keys(found->inside))
        return std::nullopt;
    Result<Value> value = parse_yaml(found->inside, 2);
    if (!found->is_closed && (!value || !has_only_known_keys(*value))) {
        if (!begins_with_known_keys(found->inside)) return std::nullopt;
        return failure_at(ErrorKind::malformed, "begins with --- and is never closed; put a line --- below it", 1, 1);
    }
    if (!value) return tl::unexpected<Error>(value.error());
    if (value->kind != ValueKind::map && value->kind != ValueKind::empty) return std::nullopt;
    return FrontBlock{std::move(*value), found->rest, found->rest_line};
}

}  // namespace offprint::editorial

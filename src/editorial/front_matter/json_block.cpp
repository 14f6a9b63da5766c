#include <algorithm>

#include "editorial/front_matter/fenced_block.h"
#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/front_block.h"
#include "editorial/front_matter/value_limits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view json_space = " \t\n";

/// The first key of an object that begins with `"key":`, else nothing. `json` starts behind the brace.
std::optional<std::string_view> first_key(std::string_view json) {
    const std::size_t open = json.find_first_not_of(json_space);
    if (open == std::string_view::npos || json[open] != '"') return std::nullopt;
    const std::size_t close = json.find_first_of("\"\n", open + 1);
    if (close == std::string_view::npos || json[close] != '"') return std::nullopt;
    const std::size_t colon = json.find_first_not_of(json_space, close + 1);
    if (colon == std::string_view::npos || json[colon] != ':') return std::nullopt;
    return json.substr(open + 1, close - open - 1);
}

bool has_known_key(const Value& value) {
    return std::any_of(value.map.begin(), value.map.end(), [](const auto& entry) { return field_named(entry.first); });
}

/// The members of an object without its braces. The brace gets line 1, so that the members begin on line 2, as they do
/// in the input; 0 bytes where something follows the object.
Result<JsonValue> parse_members(std::string_view members) {
    std::string object("{\n");
    object.append(members.substr(0, max_metadata_bytes + 1)).append("\n}");
    Result<JsonValue> parsed = parse_json_value(object, 1);
    if (parsed && parsed->bytes < object.size()) parsed->bytes = 0;
    return parsed;
}

MaybeFrontBlock read_fenced(const FencedBlock& found) {
    const std::string_view json = text::trimmed(found.inside);
    const bool has_brace = !json.empty() && json.front() == '{';
    if (!has_brace && !first_key(json) && !(json.empty() && found.is_closed)) return std::nullopt;
    if (!found.is_closed)
        return failure_at(ErrorKind::malformed, "begins with ;;; and is never closed; put a line ;;; below it", 1, 1);
    if (json.empty()) return FrontBlock{{}, found.rest, found.rest_line};
    Result<JsonValue> parsed = has_brace ? parse_json_value(found.inside, 2) : parse_members(found.inside);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    const bool is_whole = has_brace ? text::trimmed(found.inside.substr(parsed->bytes)).empty() : parsed->bytes > 0;
    if (!is_whole)
        return failure_at(ErrorKind::malformed, "is not JSON: something follows the object", found.rest_line - 1, 1);
    return FrontBlock{std::move(parsed->value), found.rest, found.rest_line};
}

/// An object at the very start, as Hugo has it. Code and templates begin with a brace too: one key must be ours.
MaybeFrontBlock read_bare(std::string_view text) {
    const std::optional<std::string_view> key = first_key(text.substr(1, max_metadata_bytes));
    if (!key) return std::nullopt;
    Result<JsonValue> parsed = parse_json_value(text, 1);
    if (!parsed) {
        if (!field_named(*key)) return std::nullopt;
        return tl::unexpected<Error>(parsed.error());
    }
    const std::string_view line = line_at(text, parsed->bytes);
    if (!has_known_key(parsed->value) || !text::trimmed(line).empty()) return std::nullopt;
    const std::size_t rest = std::min(parsed->bytes + line.size() + 1, text.size());
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(parsed->bytes), '\n');
    return FrontBlock{std::move(parsed->value), text.substr(rest), static_cast<std::uint32_t>(lines) + 2};
}

}  // namespace

MaybeFrontBlock read_json_block(std::string_view text) {
    if (text.substr(0, 1) == "{") return read_bare(text);
    const std::optional<FencedBlock> found = find_fenced_block(text, ";;;", ";;;");
    return found ? read_fenced(*found) : MaybeFrontBlock(std::nullopt);
}

}  // namespace offprint::editorial

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "editorial/base/letters.h"
#include "editorial/base/steps.h"
#include "editorial/front_matter/fenced_block.h"
#include "editorial/front_matter/fill_metadata.h"
#include "editorial/front_matter/value.h"
#include "editorial/front_matter/value_limits.h"
#include "text/decode.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

enum class Notation : std::uint8_t { unknown, yaml, toml, json };

Notation notation_by_extension(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    const std::string extension = dot == std::string_view::npos ? std::string() : folded(name.substr(dot + 1));
    if (extension == "yaml" || extension == "yml") return Notation::yaml;
    if (extension == "toml") return Notation::toml;
    return extension == "json" ? Notation::json : Notation::unknown;
}

/// The first line with words, comments left out, tells.
Notation notation_by_content(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = line_at(text, at);
        at += line.size() + 1;
        const std::string_view words = text::trimmed(line);
        if (words.empty() || words.front() == '#') continue;
        if (words.front() == '{') return Notation::json;
        if (words.front() == '[') return words.back() == ']' ? Notation::toml : Notation::json;
        const std::size_t sign = words.find_first_of(":=");
        if (is_fence(words, "---")) return Notation::yaml;
        if (sign == std::string_view::npos || sign == 0) return Notation::unknown;
        return words[sign] == '=' ? Notation::toml : Notation::yaml;
    }
    return Notation::unknown;
}

/// A second document would go unread: "---" begins one, and also the first.
Result<Value> parse_only_yaml(std::string_view text) {
    bool has_begun = false;
    std::uint32_t number = 1;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::string_view line = line_at(text, at);
        at += line.size() + 1;
        const bool begins = is_fence(line, "---");
        const bool is_end = begins && text::trimmed(text.substr(std::min(at, text.size()))).empty();
        if (begins && has_begun && !is_end)
            return failure_at(ErrorKind::malformed, "holds a second YAML document; keep one", number, 1);
        has_begun = has_begun || !text::trimmed(line).empty();
    }
    return parse_yaml(text, 1);
}

Result<Value> parse_only_json(std::string_view text) {
    Result<JsonValue> parsed = parse_json_value(text, 1);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    const std::string_view left = text.substr(parsed->bytes);
    if (text::trimmed(left).empty()) return std::move(parsed->value);
    const auto lines = std::count(text.begin(), text.end() - static_cast<std::ptrdiff_t>(left.size()), '\n');
    return failure_at(ErrorKind::malformed, "is not JSON: something follows the first value",
                      static_cast<std::uint32_t>(lines) + 1, 0);
}

Result<Value> parse(std::string_view text, Notation notation) {
    if (text.size() > max_metadata_bytes) return too_many_bytes(1);
    if (text::trimmed(text).empty()) return Value{};
    switch (notation) {
        case Notation::yaml: return parse_only_yaml(text);
        case Notation::toml: return parse_toml(text, 1);
        case Notation::json: return parse_only_json(text);
        case Notation::unknown: break;
    }
    return failure_at(ErrorKind::malformed, "is neither YAML, TOML nor JSON; name it .yaml, .toml or .json", 1, 1);
}

Result<Value> map_in(const MetadataFile& file) {
    const text::DecodedInput decoded = text::decode_input(file.bytes);
    if (decoded.looks_binary) return failure(ErrorKind::malformed, "is no text; write it as YAML, TOML or JSON");
    const Notation named = notation_by_extension(file.name);
    Result<Value> value = parse(decoded.text, named == Notation::unknown ? notation_by_content(decoded.text) : named);
    if (value && value->kind != ValueKind::map && value->kind != ValueKind::empty)
        return failure_at(ErrorKind::malformed, "holds no keys with values; write title: ... and the like", value->line,
                          value->column);
    return value;
}

tl::unexpected<Error> in_file(Error error, const MetadataFile& file) {
    error.path = file.name;
    return tl::unexpected<Error>(std::move(error));
}

template <class T>
void insert(std::vector<T>& all, typename std::vector<T>::iterator place, std::vector<T> more) {
    all.insert(place, std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

Result<Reading> apply_metadata_file(Reading reading, const EditOptions& options) {
    if (!options.metadata_file) return reading;
    const MetadataFile& file = *options.metadata_file;
    Result<Value> map = map_in(file);
    if (!map) {
        map.error().message = fmt::format("metadata file '{}' {}", file.name, map.error().message);
        return in_file(map.error(), file);
    }
    Result<FilledMetadata> filled =
        fill_metadata(std::move(reading.article.metadata), *map, {Origin::metadata_file, "metadata-file", file.name});
    if (!filled) return in_file(filled.error(), file);
    reading.article.metadata = std::move(filled->metadata);
    Blocks& body = reading.article.body;
    insert(body, body.begin(), std::move(filled->head_notes));
    insert(body, body.end(), std::move(filled->foot_notes));
    insert(reading.diagnostics, reading.diagnostics.end(), std::move(filled->diagnostics));
    insert(reading.ledger.entries, reading.ledger.entries.end(), std::move(filled->ledger.entries));
    return reading;
}

}  // namespace offprint::editorial

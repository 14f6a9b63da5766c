#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "offprint/result.h"

namespace offprint::editorial {

enum class ValueKind : std::uint8_t { empty, scalar, list, map };

/// A value of front matter, whatever syntax it was written in.
struct Value {
    ValueKind kind = ValueKind::empty;
    std::string scalar;
    std::vector<Value> list;
    std::vector<std::pair<std::string, Value>> map;  ///< in source order
    std::uint32_t line = 0;                          ///< 1-based, of the input; of its key when it stands in a map
    std::uint32_t column = 0;
    bool operator==(const Value&) const = default;
};

/// On one line: "a, b" for a list, "key: value; key: value" for a map.
std::string to_text(const Value& value);

/// The entry named `key` (as written) of a map, else nullptr.
const Value* find(const Value& map, std::string_view key);

/// At most `bytes` of a text, cut between characters, with an ellipsis where it was cut.
std::string excerpt(std::string_view text, std::size_t bytes);

/// The readers of the three notations. `first_line` is the line of the input on which the text starts. Errors, which
/// begin with a verb ("is not YAML: ..."): `malformed` with the place; `limit` for more bytes, more nodes (aliases
/// counted as often as they are used) or deeper nesting than metadata has.
Result<Value> parse_yaml(std::string_view yaml, std::uint32_t first_line);
Result<Value> parse_toml(std::string_view toml, std::uint32_t first_line);

/// The first value of a text of JSON, and the bytes that it takes there.
struct JsonValue {
    Value value;
    std::size_t bytes = 0;
};
Result<JsonValue> parse_json_value(std::string_view json, std::uint32_t first_line);

}  // namespace offprint::editorial

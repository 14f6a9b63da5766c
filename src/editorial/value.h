#pragma once

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

/// A YAML document whose first line is `first_line` of the input. Errors: `malformed` with the place; `limit` for
/// more nodes (aliases counted as often as they are used) or deeper nesting than front matter has.
Result<Value> parse_yaml(std::string_view yaml, std::uint32_t first_line);

}  // namespace offprint::editorial

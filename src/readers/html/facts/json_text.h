#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace offprint::html {

/// What a script of type application/ld+json holds.
struct JsonText {
    nlohmann::json values;    ///< an array: one value, or more where a script holds one after another
    bool was_mended = false;  ///< it is no JSON as it stands
};

/// Reads JSON; where that fails, JSON with what people's templates do to it: in CDATA or a comment, escaped for HTML,
/// with comments, commas too many, line breaks in strings, escapes that JSON has not, a semicolon after it, several
/// values one after another. What is broken otherwise, or longer than `longest_json`, is nothing.
std::optional<JsonText> read_json_text(std::string_view script);

/// Pages have a few KB; as much as this takes 20 ms and about 20 times the room.
inline constexpr std::size_t longest_json = std::size_t{1} << 20;

}  // namespace offprint::html

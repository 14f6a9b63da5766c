#pragma once

#include <string>

namespace offprint {

/// The JSON Schema (draft 2020-12) of the article's JSON form (model/json.h), made from the same descriptions that it
/// is written and read by: two spaces of indent, a final line break, always the same. It holds for exactly what
/// from_json takes, but for what a schema can't say: nesting beyond max_nesting, rows that do not cover their table's
/// columns, days that do not exist, and whole numbers that are written with a fraction ("1.0" is one to a schema).
std::string json_schema();

}  // namespace offprint

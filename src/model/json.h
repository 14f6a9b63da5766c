#pragma once

#include <string>
#include <string_view>

#include "offprint/article.h"
#include "offprint/result.h"

namespace offprint {

/// The version of the JSON form: a reader refuses a higher one.
inline constexpr int json_version = 1;

/// The whole article as JSON: {"offprint": 1, "metadata": {...}, "body": [...], "footnotes": [...]}, keys as in
/// schema.org where it has them, two spaces of indent, a final line break. `from_json(to_json(article)) == article`.
std::string to_json(const Article& article);

/// Total over any text. Errors: `malformed` with the place, `limit` for nesting beyond max_nesting or a higher version.
Result<Article> from_json(std::string_view text);

}  // namespace offprint

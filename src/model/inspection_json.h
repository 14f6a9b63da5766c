#pragma once

#include <string>

#include "offprint/reader.h"

namespace offprint {

/// What was found in an article, for scripts: one JSON object on one line, with a final line break. "title", "byline"
/// (a list of names), "date" (ISO 8601), "lang", "siteName", "text" (the printed dek and the body's running text, a
/// blank line between blocks, without captions and without notes that stand outside it), "captions": [{"caption",
/// "credit"}] of its figures, "disclaimer" (the words of those notes); "notes": [{"kind", "text", ...}]; "conflicts",
/// "dropped", "repaired", "account"; "explanations" where there are some; and the metadata under the names of the
/// article's JSON form, each value with its origin and confidence. Strings that are not known are empty.
std::string inspection_to_json(const Reading& reading);

}  // namespace offprint

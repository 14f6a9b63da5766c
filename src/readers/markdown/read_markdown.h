#pragma once

#include "offprint/reader.h"

namespace offprint {

/// CommonMark with GFM (tables, task items, strikethrough, autolinks, footnotes), raw HTML as HTML fragments, YAML
/// front matter. Error `malformed`: front matter that does not parse.
Result<Reading> read_markdown(const Input& input);

}  // namespace offprint

#pragma once

#include "offprint/reader.h"

namespace offprint {

/// Plain text: blocks are parted by blank lines; not Markdown. Front matter is read. Error `malformed`: front
/// matter that does not parse.
Result<Reading> read_text(const Input& input);

}  // namespace offprint

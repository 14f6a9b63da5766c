#pragma once

#include <optional>
#include <vector>

#include "style/property_table.h"

namespace offprint::style {

/// The parts of a value between blanks; a function is one part, and so is a slash or a comma.
std::vector<Tokens> parts_of(Tokens value);

/// One part as a value of that property: a keyword, a length, a number, a colour.
std::optional<Value> read_part(const PropertyRow& row, Tokens part);

/// inherit, initial, unset.
std::optional<Wide> read_wide(Tokens value);

/// A comma-separated list of families: the first one.
std::optional<Value> read_families(Tokens value);

/// What `content` prints: strings, counter(page), counter(pages), string(headline), string(label).
std::optional<Value> read_content(Tokens value);

/// A page's size: a name or one or two lengths, with or without "landscape".
std::optional<Value> read_page_size(Tokens value);

}  // namespace offprint::style

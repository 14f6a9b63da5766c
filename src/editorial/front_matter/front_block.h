#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "editorial/front_matter/value.h"

/// The notations of front matter. Each reader looks at the very start of a text (LF line ends) and gives nothing where
/// the text begins with prose; when in doubt, it is prose. A block that is clearly front matter and does not parse, or
/// is never closed, is an error `malformed` with its line and column; one beyond the limits is `limit`. Errors'
/// messages begin with a verb.
namespace offprint::editorial {

/// A block of front matter and what follows it.
struct FrontBlock {
    Value value;  ///< a map, or empty
    std::string_view rest;
    std::uint32_t rest_line = 1;  ///< the 1-based line on which `rest` starts
};
using MaybeFrontBlock = Result<std::optional<FrontBlock>>;

/// YAML between `---` and `---` or `...`.
MaybeFrontBlock read_yaml_block(std::string_view text);

/// TOML between two `+++`.
MaybeFrontBlock read_toml_block(std::string_view text);

/// JSON between two `;;;` (with or without its braces), or an object that the text begins with and that has a line end
/// behind it.
MaybeFrontBlock read_json_block(std::string_view text);

/// pandoc's "% title", "% author; author", "% date", and their indented further lines, up to a blank line.
MaybeFrontBlock read_pandoc_block(std::string_view text);

/// MultiMarkdown's "Key: value" lines up to a blank line: only keys that we know, each once, a headline among them or
/// an author beside something that no dialogue has.
MaybeFrontBlock read_multimarkdown_block(std::string_view text);

}  // namespace offprint::editorial

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dom/node.h"

namespace offprint::dom {

/// A start or end tag of HTML text.
struct Tag {
    std::string name;  ///< lower case
    std::vector<Attribute> attributes{};
    bool is_end = false;
    bool closes_itself = false;  ///< "<br/>"
    std::size_t bytes = 0;       ///< from "<" to ">" inclusive
};

/// Reads the tag that begins at `at` ("<" there). nullopt for comments, declarations, processing instructions, a "<"
/// that is none, and a tag that does not end.
std::optional<Tag> read_tag(std::string_view text, std::size_t at);

}  // namespace offprint::dom

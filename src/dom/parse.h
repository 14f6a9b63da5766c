#pragma once

#include <string_view>

#include "dom/node.h"

namespace offprint::dom {

/// What an HTML text holds. Comments, declarations and processing instructions are not in it.
struct Parsed {
    Node root;                ///< named "body" for a fragment; its children are the fragment's nodes
    bool was_capped = false;  ///< something lay deeper than max_depth, or too many elements were left open
};

/// Reads an HTML fragment, valid UTF-8, as what stands in a body. Total; linear in the text's size.
Parsed parse_fragment(std::string_view html);

}  // namespace offprint::dom

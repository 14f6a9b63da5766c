#pragma once

#include <string>
#include <string_view>

#include "dom/document.h"
#include "dom/node.h"

namespace offprint::dom {

/// What an HTML text holds. Comments, declarations and processing instructions are not in it.
struct Parsed {
    Node root;                ///< named "body" for a fragment; its children are the fragment's nodes
    bool was_capped = false;  ///< something lay deeper than max_depth, or too many elements were left open
};

/// Reads an HTML fragment, valid UTF-8, as what stands in a body. Total; linear in the text's size.
Parsed parse_fragment(std::string_view html);

/// Reads a whole page, valid UTF-8: below the root are what stood in head and body, in order ("html", "head" and "body"
/// themselves are no nodes; their attributes are the root's). Total; linear in the text's size. Event handlers are not
/// in it. Documents larger than 2 GiB are empty.
Document parse_page(std::string html);

}  // namespace offprint::dom

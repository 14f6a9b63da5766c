#pragma once

#include <cstdint>

#include "dom/document.h"

namespace offprint::html {

/// What the names of an element say of authors.
enum class AuthorMark : std::uint8_t {
    none,
    link,   ///< to a page of somebody's: "/authors/ada-merrow"
    row,    ///< "byline", "author", "post-meta-author": a row with a name in it
    name,   ///< rel=author, itemprop=author, "author-name", "fn": the name itself
    box,    ///< "author-bio", "about-the-author": more than a name
    other,  ///< of somebody else: "comment-author", "photo-credit"
};

/// By class, id, rel, itemprop and the like, in many languages.
AuthorMark author_mark(const dom::Document& document, dom::NodeId node);

}  // namespace offprint::html

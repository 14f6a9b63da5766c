#pragma once

#include <string>

#include "writers/epub/book.h"

namespace offprint::epub {

/// The package document's <metadata> element (EPUB 3.3, 5.5): Dublin Core, dcterms:modified, and schema.org's
/// accessibility terms as they follow from the content.
std::string metadata_element(const Book& book);

/// The accessibility terms (EPUB Accessibility 1.1, 2): a <meta> a line.
std::string accessibility_terms(const Book& book);

/// What may move, and so may flash: nobody has looked.
bool may_move(const ImageFile& image);

}  // namespace offprint::epub

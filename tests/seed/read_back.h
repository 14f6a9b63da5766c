#pragma once

#include <string>

/// Reads outputs back with code that is not the writers', as a stranger would.
namespace offprint::seed {

/// A PDF's words by its structure tree (poppler's pdfinfo -struct-text): no running heads, no folios.
std::string read_pdf(const std::string& bytes);

/// The words of an EPUB's content documents, in spine order, tags and entities resolved.
std::string read_epub(const std::string& bytes);

}  // namespace offprint::seed

#pragma once

#include <string>
#include <vector>

/// Reads outputs back with code that is not the writers', as a stranger would.
namespace offprint::seed {

/// A PDF's words by its structure tree (poppler's pdfinfo -struct-text): no running heads, no folios.
std::string read_pdf(const std::string& bytes);

/// The words of an EPUB's content documents, in spine order, tags and entities resolved.
std::string read_epub(const std::string& bytes);

/// What a PDF shows, page by page (poppler's pdftotext): running heads and folios, too.
std::vector<std::string> read_pdf_pages(const std::string& bytes);

/// What stands in an EPUB's article after the mark of a printed page, up to the next one or the footnotes.
struct PrintedPage {
    int number = 0;
    std::string words;
};
std::vector<PrintedPage> read_pages(const std::string& bytes);

}  // namespace offprint::seed

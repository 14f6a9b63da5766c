#pragma once

#include <string>

#include "writers/epub/book.h"

namespace offprint::epub {

/// "article-3": the name of the content documents of an article, by its place in the book.
std::string chapter_name(std::size_t place);

/// The manifest's id of an image, by its place in Book::images.
std::string image_id(std::size_t place);

inline constexpr const char* cover_name = "cover.xhtml";

/// The package document (EPUB 3.3, 5).
std::string package_document(const Book& book);

/// The navigation document (EPUB 3.3, 7): table of contents, landmarks, and a page-list where pages are known.
std::string navigation_document(const Book& book);

/// The same contents for reading systems of EPUB 2 (OPF 2.0.1, 2.4.1).
std::string ncx_document(const Book& book);

}  // namespace offprint::epub

#pragma once

#include <string>

#include "offprint/result.h"
#include "writers/epub/book.h"

namespace offprint::epub {

/// Takes the cover that is asked for in: one that is given, as a book can carry it, or one made of the header of
/// `first`. Errors: `library` where a given one is no picture, and those of cover::make_cover.
Result<Book> with_cover(Book book, const edition::Edition& first, const WriteContext& context);

/// The page that shows it.
std::string cover_document(const Book& book, const CoverPage& cover);

}  // namespace offprint::epub

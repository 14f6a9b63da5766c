#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "writers/epub/book.h"

namespace offprint::epub {

/// The content documents of the article at this place in its book. The chapter keeps the article's address.
Chapter write_chapter(const Article& article, edition::Edition edition,
                      const std::map<std::string, std::string, std::less<>>& image_paths, std::size_t place,
                      const std::vector<PageStart>& page_starts);

/// Gives the book its identifier and its time of modification; its chapters are there.
void identify(Book& book);

/// What is to be said of a book without any date.
Diagnostics date_diagnostics(const Book& book);

}  // namespace offprint::epub

#pragma once

#include <string>

#include "edition/front_matter.h"

/// The pages of a bundle's own, as XHTML.
namespace offprint::epub {

std::string title_page(const edition::FrontMatter& front);

/// Each article's headline, and its author and date under it.
std::string contents_page(const edition::FrontMatter& front);

/// The authors, and under each the headlines of what they wrote.
std::string index_page(const edition::FrontMatter& front);

}  // namespace offprint::epub

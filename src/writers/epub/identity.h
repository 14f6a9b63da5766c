#pragma once

#include <optional>
#include <string>
#include <vector>

#include "writers/epub/book.h"

namespace offprint::epub {

/// The instant that EPUB demands for an article without any date.
inline constexpr const char* undated = "1980-01-01T00:00:00Z";

/// The publication's own identifier: the article's DOI, ISBN or UUID; else a UUID of its URL; else one of its words.
std::string identifier_of(const std::vector<Chapter>& chapters);

/// What tells this article from others: its address, else a hash of its words.
std::string name_of(const Article& article, const edition::Edition& edition);

/// An identifier as dc:identifier holds it ("https://doi.org/10.1000/1"); empty for what is not well-formed.
std::string as_urn(const Identifier& identifier);

/// The latest date that the articles know, as dcterms:modified has it; nullopt when they have none.
std::optional<std::string> modification_of(const std::vector<Chapter>& chapters);

}  // namespace offprint::epub

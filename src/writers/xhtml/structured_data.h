#pragma once

#include <map>
#include <string>

#include "edition/edition.h"
#include "offprint/article.h"

namespace offprint::xhtml {

/// What is known of an article, as JSON-LD in schema.org's words: a NewsArticle or what is more exactly known. Can
/// stand in a `script` element of HTML and of XHTML: there is no "<", ">" or "&" in it. `image_paths` as in
/// Surroundings.
std::string structured_data(const Article& article, const edition::Edition& edition,
                            const std::map<std::string, std::string, std::less<>>& image_paths);

}  // namespace offprint::xhtml

#pragma once

#include <optional>
#include <string_view>

#include "readers/html/facts/facts.h"

namespace offprint::html {

/// The field that a meta element's name or property tells, in lower case ("og:title", "dc.creator", "parsely-author").
std::optional<FactField> meta_field(std::string_view key);

/// The field that a property of schema.org tells of an article, as schema.org spells it ("datePublished").
std::optional<FactField> schema_field(std::string_view property);

/// The same of a property of RDFa or of a microformat: schema.org's name for it ("dc:creator" -> "author",
/// "entry-title" -> "headline"); empty where there is none.
std::string_view schema_name(std::string_view property);

bool is_agent_field(FactField field);
bool is_address_field(FactField field);

/// How much a schema.org type is an article: 0 not at all, 1 a page, 2 a work that pages are about (a recipe, a
/// review), 3 an article. The type's name without a prefix.
int article_rank(std::string_view type);
inline constexpr int page_rank = 1;

/// "http://schema.org/NewsArticle", "schema:NewsArticle" -> "NewsArticle".
std::string_view local_name(std::string_view type);

bool is_organization_type(std::string_view type);
bool is_person_type(std::string_view type);

}  // namespace offprint::html

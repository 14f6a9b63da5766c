#pragma once

#include <optional>
#include <string_view>

#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/value.h"
#include "offprint/article.h"
#include "offprint/result.h"

namespace offprint::editorial {

/// Sets one field from a value. Agents and lists are added to, all else is replaced. Error `malformed`, with the
/// value's place, when it does not fit (a date that is none). Notes are not metadata: see front_notes.h.
Result<Done> set_field(Metadata& metadata, Field field, const Value& value, Origin origin);

/// Whether a key of an image's map says something that a LeadImage holds.
bool is_image_key(std::string_view key);

/// "true", "yes", "on" and their opposites, whatever the case; nullopt for other words.
std::optional<bool> truth_of(std::string_view words);

/// The type that a label or a type's name stands for: "Opinion", "op-ed", "NewsArticle"; nullopt for other words.
std::optional<ArticleType> article_type_named(std::string_view words);

}  // namespace offprint::editorial

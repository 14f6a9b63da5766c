#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "offprint/reader.h"

/// The stable names of the model's enumerators: in JSON, dumps, class names and messages.
namespace offprint {

std::string_view name_of(NoteKind kind);          ///< "editor", "disclosure-sponsor", "expression-of-concern"
std::string_view name_of(Origin origin);          ///< "front-matter", "text-pattern"
std::string_view name_of(ArticleType type);       ///< schema.org's: "OpinionNewsArticle"
std::string_view name_of(Completeness value);     ///< "full"
std::string_view name_of(SpanKind kind);          ///< "keyboard"
std::string_view name_of(ColumnAlignment value);  ///< "left"
std::string_view name_of(Direction direction);    ///< "ltr", "rtl", "unknown"
std::string_view name_of(Disposition value);      ///< "to-metadata"
std::string_view name_of(Placement value);        ///< "head", "inline", "foot"
std::string_view name_of(TaskState value);        ///< "none", "open", "done"
std::string_view name_of(DatePrecision value);    ///< "day"
std::string_view name_of(Severity value);         ///< "warning"
std::string_view name_of(Visibility value);       ///< "public", "internal"
std::string_view name_of(ListKind value);         ///< "bullet", "ordered"
std::string_view name_of(AgentKind value);        ///< schema.org's: "Person", "Organization"
std::string_view name_of(Verdict value);          ///< "body", "left-out"

/// The other way; nullopt for a name that is none.
template <class Enum>
std::optional<Enum> from_name(std::string_view name);

/// All names of an enumeration, in the order of its enumerators.
template <class Enum>
std::vector<std::string_view> names_of();

}  // namespace offprint

#pragma once

#include <optional>
#include <string_view>

#include "dom/node.h"
#include "offprint/article.h"

namespace offprint::html {

/// Elements that articles do not have, whose content goes with them: scripts, frames, forms' controls.
bool is_dropped(std::string_view name);

/// Whether the dropped element's content is program text, not words that somebody could miss.
bool is_program(std::string_view name);

/// The kind of note that the element's classes or its role name ("editors-note", "author-bio", doc-errata).
std::optional<NoteKind> note_kind(const dom::Node& element);

Direction direction_of(const dom::Node& element);

}  // namespace offprint::html

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "editorial/notes/note_opening.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// Whether a paragraph tells of an author: of one of `authors` by name, or, where none is known, of somebody in the
/// way of biographies ("bio-shape"). `flat` is the paragraph's flat text. It must stand at the foot, which the caller
/// sees to.
std::optional<WordedKind> find_bio(const Inlines& content, std::string_view flat, const std::vector<Agent>& authors);

}  // namespace offprint::editorial

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// What kind of note the words make of a paragraph, and how that was told.
struct WordedKind {
    NoteKind kind = NoteKind::disclaimer;
    std::string_view evidence;
    double confidence = 0.9;
};

/// By the words that the paragraph opens with. `words` is the whole paragraph in the form of `matched`; one that is
/// too long for a note is none.
std::optional<WordedKind> kind_by_opening(std::string_view words);

/// By a phrase anywhere in a short paragraph.
std::optional<WordedKind> kind_by_phrase(std::string_view words);

/// Every kind that a phrase in the words tells, in the order of the table.
std::vector<NoteKind> kinds_said(std::string_view words);

/// Whether the paragraph speaks of the article that it belongs to.
bool speaks_of_the_article(std::string_view words);

}  // namespace offprint::editorial

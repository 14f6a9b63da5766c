#pragma once

#include <optional>
#include <string_view>

#include "offprint/article.h"

namespace offprint::editorial {

/// Where in an article a block stands: only near an edge do words without a label make a note.
enum class Edge : std::uint8_t { none, head, foot };

/// The note that a block is by its label or, near an edge, by its words; none where it is prose. Its placement is not
/// set yet.
std::optional<Note> note_of(const Block& block, Edge edge, const Metadata& metadata);

/// What the parts of a note's words are besides: a disclaimer inside an editor's note.
Note with_other_kinds(Note note);

/// Who signed a note at its end ("— The Editors", "– A.M."); the words stay in the note. Empty where nobody did.
std::string signature_of(const Note& note);

}  // namespace offprint::editorial

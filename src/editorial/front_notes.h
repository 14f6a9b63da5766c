#pragma once

#include "editorial/value.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// The notes that a key of front matter or of -M holds: a string, a list of strings, a map or a list of maps {kind,
/// text, date, label, author, visibility}. `kind` is for those that name none. Placement is set by kind.
std::vector<Note> notes_of(const Value& value, NoteKind kind, Origin origin);

/// Where a note without a place of its own is printed.
Placement placement_of(NoteKind kind);

}  // namespace offprint::editorial

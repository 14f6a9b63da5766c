#pragma once

#include <string>
#include <vector>

#include "editorial/front_matter/value.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// A part of a value that nothing was made of. `key` is its path below the value ("severity"), empty for the whole.
struct LeftOver {
    std::string key;
    Value value;
};

struct FrontNotes {
    Blocks notes;  ///< each a Note, with the place of its value
    std::vector<LeftOver> left_over;
};

/// The notes that a key of front matter, of a metadata file or of -M holds: a string, a list of strings, a map or a
/// list of maps {kind, text, date, label, author, visibility, placement}, or a map of them by date. `kind` is for those
/// that name none; without a placement the kind tells it. Left over are keys that are none of these, a kind or a date
/// that is none, and a note without words ("retracted: true").
FrontNotes notes_of(const Value& value, NoteKind kind, Origin origin);

/// Where a note without a place of its own is printed.
Placement placement_of(NoteKind kind);

}  // namespace offprint::editorial

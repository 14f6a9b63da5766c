#pragma once

#include "offprint/reader.h"

namespace offprint::editorial {

/// Draws from a note what it says besides: authors with job title, affiliation and biography, the opinion label, the
/// publisher whose view it is not. Only what the metadata do not have yet; each value is a ledger entry. The note gains
/// `also` bio where it tells of people.
Reading draw_from_note(Reading reading, Note& note, const SourceRange& source);

}  // namespace offprint::editorial

#pragma once

#include <optional>
#include <string_view>

#include "editorial/notes/note_opening.h"
#include "offprint/reader.h"

namespace offprint::editorial {

/// A line that credits people or agencies: "(Reporting by Ada Byron; Editing by Ben Ode)", "Ada Byron contributed to
/// this report.", "Mit Material von …". `flat` is the paragraph's flat text.
std::optional<WordedKind> find_credit(std::string_view flat);

/// Draws the people of a credit line to the contributors and editors with their MARC roles, agencies to the source
/// organizations; each is a ledger entry. Who is known already is not drawn again.
Reading draw_from_credit(Reading reading, std::string_view flat, const SourceRange& source);

}  // namespace offprint::editorial

#pragma once

#include "offprint/reader.h"

namespace offprint::editorial {

/// Draws from a note of rights the copyright notice, its holder and year, and the licence. As everywhere, only what the
/// metadata do not have yet; each value is a ledger entry.
Reading draw_rights(Reading reading, const Note& note, const SourceRange& source);

/// Draws from a note of origin the address that it links to: isBasedOn.
Reading draw_origin(Reading reading, const Note& note, const SourceRange& source);

/// Draws who paid for the article (sponsor) or for the work (funder), who translated it, and what machine wrote it
/// (digitalSourceType).
Reading draw_makers(Reading reading, const Note& note, const SourceRange& source);

}  // namespace offprint::editorial

#pragma once

#include "offprint/article.h"
#include "offprint/ledger.h"

namespace offprint::editorial {

/// Paragraphs in which two line breaks stand together (blanks between them or not) are parted there; empty parts and
/// the breaks go.
Blocks part_at_break_pairs(Blocks blocks, Ledger& ledger);

}  // namespace offprint::editorial

#pragma once

#include "offprint/article.h"
#include "offprint/ledger.h"

namespace offprint::editorial {

/// Joins paragraphs that are the lines of a text which was wrapped at a column, where an export made a paragraph of
/// each line. Only where a run of one-line paragraphs shows it: at least three lines break off without a mark
/// where the next line's first word had no room, two or more go on in small letters, and nearly all that do are full.
/// Poems, addresses, lists and scripts without case stay as they are. A full line that ends a sentence before a capital
/// stays the end of its paragraph.
Blocks join_hard_wrapped_lines(Blocks blocks, Ledger& ledger);

}  // namespace offprint::editorial

#pragma once

#include "offprint/reader.h"

/// Stops the program unless a reader's answer is one: an error with a message, or an article whose text is valid UTF-8,
/// whose tables are even, whose nesting is within the cap and which refers to no footnote that is not there.
void require_sound(const offprint::Result<offprint::Reading>& reading);

/// Stops the program unless all that a reader left out has a rule's name, and is no more than its source had.
void require_accounted(const offprint::Result<offprint::Reading>& reading);

/// Edits what a reader gave, with and without repairs, and stops the program unless each outcome is sound, its ledger
/// accounts for every character, and the article comes back from its JSON as it was.
void require_edits_soundly(const offprint::Result<offprint::Reading>& reading);

#pragma once

#include "offprint/reader.h"

/// Stops the program unless a reader's answer is one: an error with a message, or an article whose text is valid UTF-8,
/// whose tables are even, whose nesting is within the cap and which refers to no footnote that is not there.
void require_sound(const offprint::Result<offprint::Reading>& reading);

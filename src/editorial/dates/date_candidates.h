#pragma once

#include "editorial/dates/date_tokens.h"

/// What only looks like a date, told by what stands before and behind it.
namespace offprint::editorial {

/// Whether a date may begin at the place. Cheap, and true for few tokens but dates: most numbers and words of a text
/// are looked at no further. False for a number that belongs to what stands before it: "v2024-08-21", "978-3-16",
/// "$21", "1.21.8.2024", "20 – 21 August 2024".
bool may_begin_date(const DateCursor& cursor);

/// "© May 2024", "(c) 2024-05", "Copyright 21 May 2024": no date of the article. `start` is at the date's beginning.
bool is_after_copyright(const DateCursor& start);

/// "1.2.2024.3", "2024-08-21-7", "21.08.2024a": more of a number follows, so that it is no date. At the date's end.
bool is_cut_short(const DateCursor& cursor);

}  // namespace offprint::editorial

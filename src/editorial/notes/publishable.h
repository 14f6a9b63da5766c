#pragma once

#include <optional>

#include "offprint/article.h"
#include "offprint/result.h"

namespace offprint::editorial {

/// Whether the article may be given out: it is no draft, it was not withheld, and its embargo is over at `now`. Without
/// a `now` every embargo holds. An embargo known to the day ends as that day begins, in its own zone (UTC where it
/// names none). Error `unpublished`, which says why and what to do.
Result<Done> check_publishable(const Metadata& metadata, const std::optional<Date>& now);

}  // namespace offprint::editorial

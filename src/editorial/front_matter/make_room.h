#pragma once

#include <vector>

#include "editorial/front_matter/fields.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// Before a source sets a field for the first time (`set` holds what it has set so far), what a less trusted one put
/// there leaves: lists take the place of lists. Single values are simply set, and are not touched here.
void make_room(Metadata& metadata, Field field, const std::vector<Field>& set);

}  // namespace offprint::editorial

#pragma once

#include <vector>

#include "layout/pages.h"

namespace offprint::pdf {

/// Articles that were laid out one by one, as one document in their order. Names of anchors and notes get the
/// article's number where there are several, so that each stays unique.
layout::Pages bind(std::vector<layout::Pages> articles);

}  // namespace offprint::pdf

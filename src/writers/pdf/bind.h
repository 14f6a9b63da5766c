#pragma once

#include <vector>

#include "layout/pages.h"

namespace offprint::pdf {

/// Parts that were laid out one by one, as one document in their order: a bundle's front matter, its articles, its
/// index. Names of anchors and notes get the part's number, from 0, so that each stays unique; a link to an article of
/// the bundle (`bundle_link`) leads to the beginning of that part.
layout::Pages bind(std::vector<layout::Pages> parts);

}  // namespace offprint::pdf

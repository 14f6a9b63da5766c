#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "edition/front_matter.h"
#include "offprint/bundle.h"

namespace offprint::pipeline {

/// A place in the bundle: which of the listings stands there, and under which title.
struct BundlePlace {
    std::size_t listing = 0;
    std::string group;
};

/// The listings in their order, those of one group together: groups come in the order of their first articles, what
/// belongs to none last. Sorting is by the rules of the first article's language.
std::vector<BundlePlace> bundle_order(const std::vector<edition::Listing>& listings, BundleOrder order,
                                      BundleGrouping grouping);

/// The title of a bundle that was given none: the publication that all articles name; may be empty.
std::string common_publication(const std::vector<edition::Listing>& listings);

}  // namespace offprint::pipeline

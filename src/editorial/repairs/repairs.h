#pragma once

#include <string_view>
#include <vector>

#include "editorial/base/options.h"

namespace offprint::editorial {

/// The names of the repairs, in the order in which they run: what `repairs` may hold.
const std::vector<std::string_view>& repair_rules();

/// Whether the options let this repair run.
bool is_wanted(const EditOptions& options, std::string_view rule);

}  // namespace offprint::editorial

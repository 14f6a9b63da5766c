#pragma once

#include <string_view>
#include <vector>

#include "readers/html/front/date_candidates.h"

namespace offprint::html {

/// The dates that the page's facts and its own address tell.
std::vector<DateCandidate> date_facts(const PageFacts& facts, std::string_view language);

}  // namespace offprint::html

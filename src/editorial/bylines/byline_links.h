#pragma once

#include <string>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// Gives each agent the address that its name or its handle links to in the byline: a web address or, after "mailto:",
/// an email. What an agent has already stays.
std::vector<Agent> with_links(std::vector<Agent> agents, const Inlines& inlines);

}  // namespace offprint::editorial

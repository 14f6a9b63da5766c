#pragma once

#include <string_view>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// The names in a list as people write it: "A. Byron", "A. Byron and B. Ode", "A. Byron, B. Ode & C. Name", "A; B",
/// "Byron, Ada" stays one name only after a semicolon list. "name <mail>" gives the email. Titles stay with the name,
/// and so do suffixes after a comma ("B. Ode, Jr.").
std::vector<Agent> parse_agents(std::string_view words, Origin origin);

/// One agent, never parted: "Ministry of Roads and Rivers <press@roads.example>".
Agent parse_agent(std::string_view words, Origin origin);

}  // namespace offprint::editorial

#pragma once

#include <string_view>
#include <vector>

#include "editorial/front_matter/value.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// The people that a value names: a string ("A. Byron and B. Ode"), a list whose items are one name each, a map {name,
/// email, ...}, a list of such maps, or a map of them by a key of their own (Jekyll's data files).
std::vector<Agent> agents_of(const Value& value, Origin origin);

/// The maps of a value that describe one person each.
std::vector<const Value*> agent_maps(const Value& value);

/// Whether a key of such a map says something that an Agent holds.
bool is_agent_key(std::string_view key);

}  // namespace offprint::editorial

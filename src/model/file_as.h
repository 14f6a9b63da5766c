#pragma once

#include <string>

#include "offprint/article.h"

namespace offprint {

/// A name as a catalogue sorts it: "Rahim, Mst. N.", "Ode, B., Jr.", "van der Berg, Ann". Organisations, single names
/// and names in scripts that put the family first stay as they are.
std::string file_as(const Agent& agent);

}  // namespace offprint

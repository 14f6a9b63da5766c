#pragma once

#include <string>
#include <vector>

namespace offprint::testing {

/// What Debian's python3-jsonschema says of JSON texts by our schema: whether each is valid, in order. Fails the test
/// where it can't be run.
std::vector<bool> verdicts_on(const std::vector<std::string>& texts);

}  // namespace offprint::testing

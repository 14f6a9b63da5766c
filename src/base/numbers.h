#pragma once

#include <string>

namespace offprint {

/// "12.35", never an exponent or a trailing zero, never a locale's comma; rounded to `places` decimals.
std::string decimal(double value, int places);

}  // namespace offprint

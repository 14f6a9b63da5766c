#pragma once

#include <string>
#include <string_view>

namespace offprint::html {

/// How much two titles say the same, 0 to 1: by their words, without case, accents and signs; 1 for the same words.
double likeness(std::string_view one, std::string_view other);

/// The letters and digits only, folded: for telling whether two titles are the same.
std::string plain_title(std::string_view title);

}  // namespace offprint::html

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offprint::html {

/// A title taken apart once, for comparing it with many.
struct TitleWords {
    std::vector<std::string> sorted{};  ///< plain words; of scripts that part no words each character
    std::string plain{};                ///< the same in their order, without blanks
};
TitleWords words_of_title(std::string_view title);

double likeness(const TitleWords& one, const TitleWords& other);

/// How much two titles say the same, 0 to 1: by their words, without case, accents and signs; 1 for the same words.
double likeness(std::string_view one, std::string_view other);

/// The letters and digits only, folded: for telling whether two titles are the same.
std::string plain_title(std::string_view title);

}  // namespace offprint::html

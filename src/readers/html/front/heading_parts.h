#pragma once

#include <string>

#include "dom/document.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// A heading element's words: many templates set the kicker and the dek within it.
struct HeadingParts {
    std::string kicker{};
    std::string title{};   ///< two elements that touch are one word
    std::string spaced{};  ///< the title with a blank where two elements touch
    std::string dek{};
};

/// Parts that are named so or set small at the beginning are the kicker, at the end the dek; what is no words of a
/// title (dates, rows of categories) is in none.
HeadingParts part_heading(const dom::Document& document, const Rulings& rulings, dom::NodeId heading);

}  // namespace offprint::html

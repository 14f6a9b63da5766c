#pragma once

#include <string>
#include <string_view>

namespace offprint::audit {

/// The words that a book prints of an article's MathML; empty where it prints the formula's text instead.
std::string formula_text(std::string_view mathml);

}  // namespace offprint::audit

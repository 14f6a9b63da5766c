#pragma once

#include <string>
#include <string_view>

#include "dom/node.h"

/// MathML as documents may carry it.
namespace offprint::dom {

/// The name without the prefix that XML pages give MathML ("m:mi", "mml:mi").
std::string_view math_name(std::string_view name);

/// The `math` element as XML with its namespace: presentation elements with the number of children that MathML 3 wants
/// of them, attributes whose values are known to be good. No annotations, links, programs or ids; what is not MathML is
/// opened, its text kept. Empty where nothing would be shown.
std::string math_markup(const Node& math);

/// The same for markup that may hold anything; what is clean comes back as it is.
std::string clean_math(std::string_view markup);

}  // namespace offprint::dom

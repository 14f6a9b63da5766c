#pragma once

#include <string_view>

#include "editorial/base/inlines.h"

namespace offprint::editorial {

/// Character references that were escaped once too often and stand in the text as they are written: "&oacute;",
/// "&#8217;", "&amp;amp;". Unknown names stay, and so does a text that speaks of HTML or XML.
Edits find_escaped_entities(std::string_view text);

}  // namespace offprint::editorial

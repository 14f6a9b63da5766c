#pragma once

#include <string>
#include <vector>

#include "offprint/diagnostic.h"

namespace offprint::layout {

/// A diagnostic "missing-glyph" for each cluster that no face has, which names the package to install.
Diagnostics missing_glyphs(const std::vector<std::string>& clusters);

}  // namespace offprint::layout

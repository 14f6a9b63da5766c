#pragma once

#include <string>

#include "offprint/reader.h"

namespace offprint {

/// A readable dump for tests and goldens: an indented line a node, metadata with origins first. Source ranges are
/// printed where they are known.
std::string dump(const Article& article);

/// The dump of the article, then the ledger and the diagnostics, a line each.
std::string dump(const Reading& reading);

}  // namespace offprint

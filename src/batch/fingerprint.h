#pragma once

#include <string>

#include "offprint/batch.h"

namespace offprint::batch {

/// 16 digits that differ when a run would make other outputs, or check them otherwise: by its formats, its options, its
/// look, the names, the version of the program. Not by the sources, the number of workers, limits, or the clock.
std::string fingerprint(const BatchOptions& options, const std::string& tool_version);

}  // namespace offprint::batch

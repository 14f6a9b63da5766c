#pragma once

#include "offprint/convert.h"

namespace offprint::batch {

/// Converts a few words of our own, so that faces, patterns, tables and libraries that most articles need are loaded
/// once, before processes are forked that share them.
void warm_up(const Workshop& workshop, ConvertOptions options);

}  // namespace offprint::batch

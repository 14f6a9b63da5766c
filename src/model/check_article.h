#pragma once

#include <string>

#include "offprint/article.h"

namespace offprint {

/// Beyond this no page holds a table, and its area could outgrow any memory.
inline constexpr int most_columns = 1000;

/// What is wrong with the block's own numbers by the model's contract (levels, spans, covered columns), not with its
/// content; empty when nothing is.
std::string trouble_of(const Block& block);

}  // namespace offprint

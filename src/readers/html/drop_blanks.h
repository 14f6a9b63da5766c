#pragma once

#include "offprint/article.h"

namespace offprint::html {

/// Takes out blocks that print nothing: paragraphs and headings of blanks, items and tables without a word or an image,
/// rules at the edges and rules behind rules. No words are lost.
Blocks without_blanks(Blocks blocks);

}  // namespace offprint::html

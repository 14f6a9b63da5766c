#pragma once

#include <string_view>

#include "offprint/article.h"

namespace offprint::editorial {

/// Makes notes of labels that stand alone, as a heading or in a paragraph of their own ("Editor's note", "About the
/// authors"), together with the blocks that follow and belong to them: at the head one paragraph, at the foot all to
/// the next heading, rule or label. Elsewhere a label alone is a heading of the article's own.
Blocks gather_labelled(Blocks body, std::string_view language);

}  // namespace offprint::editorial

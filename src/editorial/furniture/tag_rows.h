#pragma once

#include <string>
#include <vector>

#include "editorial/furniture/furniture_row.h"
#include "offprint/article.h"

namespace offprint::editorial {

/// The keywords of a row such as "Tags: water, levy" or "#water #levy" at the article's head or foot, or wholly linked;
/// none when the row is another.
std::vector<std::string> find_tags(const FurnitureRow& row, Zone zone);

/// "Tags", "Filed under:": what stands above a list of tags.
bool is_tag_label(const FurnitureRow& row);

/// The tags that a list's items are; none when one of them is more than that.
std::vector<std::string> tags_of(const List& list);

}  // namespace offprint::editorial

#pragma once

#include <vector>

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// The core, and what of its siblings and cousins belongs to it: in order, none inside another.
std::vector<dom::NodeId> join_parts(const PageView& page, dom::NodeId core);

}  // namespace offprint::html

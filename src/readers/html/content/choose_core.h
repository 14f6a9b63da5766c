#pragma once

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// The smallest container that holds the better part of the page's prose: of what lies below the headline, if that is
/// enough to be an article. The root where the page has no prose.
dom::NodeId choose_core(const PageView& page);

}  // namespace offprint::html

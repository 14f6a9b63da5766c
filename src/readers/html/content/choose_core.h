#pragma once

#include <vector>

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// A container and what its text weighs.
struct WeighedBox {
    dom::NodeId node = dom::Document::root;
    double weight = 0;
};

struct Core {
    WeighedBox chosen;
    std::vector<WeighedBox> rivals{};  ///< the heaviest beside the way down to it
};

/// The smallest container that holds the better part of the page's text: of what lies below the headline, if that is
/// enough to be an article. The root where the page has no text to speak of.
Core choose_core(const PageView& page);

}  // namespace offprint::html

#pragma once

#include <cstddef>

#include "layout/composition.h"
#include "layout/pages.h"

namespace offprint::layout {

/// Where an article's pages stand in the file.
struct PageRange {
    std::size_t before = 0, all = 0;
};

/// The running heads (from the second page on) and the folios "2 / 3", as artifacts.
void put_furniture(Pages& pages, Composition& composition, PageRange range);

}  // namespace offprint::layout

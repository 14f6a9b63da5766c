#pragma once

#include "layout/composition.h"
#include "layout/pages.h"

namespace offprint::layout {

/// The running heads (from the second page on) and the folios "2 / 3", as artifacts.
void put_furniture(Pages& pages, Composition& composition);

}  // namespace offprint::layout

#pragma once

#include <cstddef>
#include <vector>

#include "layout/composition.h"
#include "layout/galley.h"
#include "layout/pages.h"
#include "layout/paginate.h"

namespace offprint::layout {

/// A galley and its footnotes, and where their strips stand.
struct Paginated {
    Galley galley;
    NoteStrips notes;
    std::vector<PagePlan> plans;
};

/// The pages with their items in place, their anchors and where each starts. Takes the strips' content.
/// `pages_before` them in the file tell left pages from right ones.
Pages compose_pages(Paginated paginated, const Style& style, bool is_rtl, std::size_t pages_before);

}  // namespace offprint::layout

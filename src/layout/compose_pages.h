#pragma once

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
Pages compose_pages(Paginated paginated, const Style& style, bool is_rtl);

/// The left edge of a column, from the text area's; the first one stands at the start side.
double column_left(const PageStyle& page, bool is_rtl, std::size_t column);

double column_width(const PageStyle& page);

}  // namespace offprint::layout

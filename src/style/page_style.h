#pragma once

#include <optional>

#include "offprint/style_sheet.h"
#include "style/markup.h"

namespace offprint::style {

/// The size, the margins and the furniture that the @page rules give. `root` is the article's outermost element, whose
/// type the margin boxes inherit.
PageStyle page_style(Markup& markup, const std::vector<const Sheet*>& sheets, const Computed& root);

/// The page in another size: the measure stays while it fits, and the margins take the difference in their proportion.
PageStyle fitted_to(PageStyle page, PageSize size);

/// A run of text set as computed.
TextStyle text_style(const Computed& values);

/// How words with `values` differ from those around them. `rise` in points: of all elements between.
InlineStyle inline_style(const Computed& values, const Computed& around, double rise);

}  // namespace offprint::style

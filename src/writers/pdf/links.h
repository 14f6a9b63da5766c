#pragma once

#include <map>
#include <string>

#include "layout/pages.h"
#include "writers/pdf/document.h"
#include "writers/pdf/structure.h"

namespace offprint::pdf {

/// The anchors that lie on one of the pages.
std::map<std::string, layout::Anchor> anchors_by_name(const layout::Pages& pages);

/// Makes the link areas of all pages clickable. An area whose destination is nowhere stays plain text; the diagnostics
/// that tell of it ("link-target-missing") are given back, one a destination.
Diagnostics add_links(Document& document, StructureTree& tree, const layout::Pages& pages);

}  // namespace offprint::pdf

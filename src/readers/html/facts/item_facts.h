#pragma once

#include <vector>

#include "readers/html/facts/facts.h"
#include "readers/html/facts/main_entity.h"
#include "readers/html/facts/page_scan.h"

namespace offprint::html {

/// The facts that elements of the page's text tell: microdata, RDFa and microformats 1 and 2. Groups are numbered from
/// `first_group`.
std::vector<Fact> item_facts(const dom::Document& document, const PageScan& scan, const PageSelf& self,
                             int first_group);

}  // namespace offprint::html

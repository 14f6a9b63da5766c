#pragma once

#include <vector>

#include "dom/document.h"
#include "readers/html/facts/facts.h"
#include "readers/html/facts/main_entity.h"

namespace offprint::html {

/// The facts of the page's JSON-LD: of its articles, or where there are none of the page; and the name of its site.
/// `scripts` are the elements that hold it. Groups are numbered from 0.
PageFacts json_ld_facts(const dom::Document& document, const std::vector<dom::NodeId>& scripts, const PageSelf& self);

}  // namespace offprint::html

#pragma once

#include "edition/edition.h"
#include "layout/pages.h"
#include "offprint/result.h"
#include "offprint/writer.h"
#include "typeset/face.h"

namespace offprint::layout {

/// Sets the edition on pages by `context.style`. Errors: `missing_font`.
Result<Pages> lay_out(const edition::Edition& edition, const WriteContext& context);

/// A readable dump of the pages for goldens: a line of text a set line, with its place; boxes, images, links, tags.
std::string dump(const Pages& pages);

}  // namespace offprint::layout

#pragma once

#include "dom/document.h"
#include "offprint/diagnostic.h"

namespace offprint::html {

/// Names the files that hold the words of a page that is only a set of frames.
Diagnostics report_frames(const dom::Document& document);

}  // namespace offprint::html

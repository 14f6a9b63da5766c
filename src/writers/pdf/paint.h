#pragma once

#include <string>

#include "layout/pages.h"
#include "offprint/result.h"
#include "offprint/writer.h"
#include "writers/pdf/facts.h"

namespace offprint::pdf {

/// A PDF file, and what was found wrong with images and links.
struct Painted {
    std::string bytes;
    Diagnostics diagnostics;
};

/// Pages that are laid out, as a tagged PDF 1.7 that conforms to PDF/A-2a and PDF/UA-1, or to what `facts` name.
/// Errors: `library`, `limit`.
Result<Painted> paint(const layout::Pages& pages, const Facts& facts, const Resources& resources,
                      const std::vector<Attachment>& attachments = {});

}  // namespace offprint::pdf

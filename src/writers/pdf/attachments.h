#pragma once

#include <vector>

#include "offprint/pdf_options.h"
#include "writers/pdf/document.h"

namespace offprint::pdf {

/// Puts files in and associates them with the whole document (ISO 19005-3, annex E). They have no dates: nothing here
/// knows the clock.
void attach(Document& document, const std::vector<Attachment>& attachments);

}  // namespace offprint::pdf

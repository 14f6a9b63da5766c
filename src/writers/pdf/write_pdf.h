#pragma once

#include "offprint/writer.h"

namespace offprint {

/// PDF 1.7, tagged: PDF/A-2a and PDF/UA-1. Needs `context.faces`. Errors: `missing_font`, `library`.
Result<Written> write_pdf(const Publication& publication, const WriteContext& context, Sink& sink);

}  // namespace offprint

#pragma once

#include <string>
#include <string_view>

#include "offprint/writer.h"

namespace offprint {

/// PDF 1.7, tagged: PDF/A-2a and PDF/UA-1. Needs `context.faces`. Errors: `missing_font`, `library`.
Result<Written> write_pdf(const Article& article, const WriteContext& context, Sink& sink);

/// By what an EPUB calls a PDF with these bytes: "nih:sha-256;..." (RFC 6920, 7).
std::string page_source_of(std::string_view bytes);

}  // namespace offprint

#pragma once

#include "offprint/writer.h"

namespace offprint {

/// EPUB 3.3. Errors: `library`.
Result<Written> write_epub(const Article& article, const WriteContext& context, Sink& sink);

}  // namespace offprint

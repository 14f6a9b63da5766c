#pragma once

#include "offprint/writer.h"

namespace offprint {

/// Plain text, UTF-8.
Result<Written> write_text(const Article& article, const WriteContext& context, Sink& sink);

}  // namespace offprint

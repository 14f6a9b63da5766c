#pragma once

#include "offprint/writer.h"

namespace offprint {

/// Plain text, UTF-8: one article after another.
Result<Written> write_text(const Publication& publication, const WriteContext& context, Sink& sink);

}  // namespace offprint

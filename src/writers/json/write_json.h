#pragma once

#include "offprint/writer.h"

namespace offprint {

/// The articles in the model's JSON form (model/json.h); a bundle is an array.
Result<Written> write_json(const Article& article, const WriteContext& context, Sink& sink);

}  // namespace offprint

#pragma once

#include "offprint/reader.h"

namespace offprint {

/// The model's own JSON form (model/json.h). Errors: `malformed`, `limit`.
Result<Reading> read_json(const Input& input);

}  // namespace offprint

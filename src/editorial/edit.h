#pragma once

#include "editorial/base/options.h"
#include "offprint/reader.h"

/// Recognises what an article is made of, removes page furniture, repairs bad exports; each thing it does is in the
/// ledger.
namespace offprint::editorial {

/// The steps, in order, are in edit.cpp; each lives in the folder that it is named for. Errors: `malformed` for a -M
/// value that does not fit its key, and for a metadata file that does not parse, with the file's name, line and column.
Result<Reading> edit(Reading reading, const EditOptions& options);

}  // namespace offprint::editorial

#pragma once

#include "offprint/reader.h"

namespace offprint {

/// Reads a web page: finds the article in it, its metadata and its notes; what it leaves out is in the ledger. Nothing
/// is fetched. Total.
Result<Reading> read_html(const Input& input);

}  // namespace offprint

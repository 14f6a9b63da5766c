#pragma once

#include <string>

#include "offprint/reader.h"

namespace offprint {

/// The account of one conversion as JSON: {"offprint": 1, "input": {"name", "sha256"}, "sourceCharacters":
/// N, "entries": [...], "diagnostics": [...]}.
std::string ledger_to_json(const Reading& reading);

}  // namespace offprint

#pragma once

#include <nlohmann/json.hpp>

#include "offprint/diagnostic.h"
#include "offprint/ledger.h"

/// The parts that the account of a conversion and an inspection have in common.
namespace offprint::json {

/// {"disposition", "rule", "before", "after", "source", "confidence", "characters"}; what is empty is left out.
nlohmann::ordered_json part(const LedgerEntry& entry);

/// {"severity", "finding", "message", "source"}
nlohmann::ordered_json part(const Diagnostic& diagnostic);

}  // namespace offprint::json

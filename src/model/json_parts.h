#pragma once

#include <nlohmann/json.hpp>

#include "offprint/article.h"
#include "offprint/diagnostic.h"
#include "offprint/ledger.h"
#include "offprint/reader.h"

/// The parts that the account of a conversion and an inspection have in common.
namespace offprint::json {

/// {"disposition", "rule", "before", "after", "source", "confidence", "characters"}; what is empty is left out.
nlohmann::ordered_json part(const LedgerEntry& entry);

/// {"severity", "finding", "message", "source"}
nlohmann::ordered_json part(const Diagnostic& diagnostic);

/// {"place", "elements", "line", "depth", "verdict", "rule", "score", "characters", "opening"}; what is empty is left
/// out.
nlohmann::ordered_json part(const Explanation& explanation);

/// The metadata as in the article's JSON form.
nlohmann::ordered_json part(const Metadata& metadata);

}  // namespace offprint::json

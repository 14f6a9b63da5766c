#include "model/ledger_json.h"

#include "model/json.h"
#include "model/json_parts.h"

namespace offprint {

std::string ledger_to_json(const Reading& reading) {
    using Json = nlohmann::ordered_json;
    const Provenance& provenance = reading.article.metadata.provenance;
    Json entries = Json::array();
    for (const LedgerEntry& entry : reading.ledger.entries) entries.push_back(json::part(entry));
    Json diagnostics = Json::array();
    for (const Diagnostic& diagnostic : reading.diagnostics) diagnostics.push_back(json::part(diagnostic));
    const Json json{{"offprint", json_version},
                    {"input", {{"name", provenance.input_name}, {"sha256", provenance.input_sha256}}},
                    {"sourceCharacters", reading.ledger.source_characters},
                    {"entries", entries},
                    {"diagnostics", diagnostics}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace offprint

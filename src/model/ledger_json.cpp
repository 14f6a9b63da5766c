#include "model/ledger_json.h"

#include <nlohmann/json.hpp>

#include "model/json.h"
#include "model/names.h"

namespace offprint {
namespace {

using Json = nlohmann::ordered_json;

Json place(const SourceRange& source) {
    return {{"line", source.begin.line},
            {"column", source.begin.column},
            {"endLine", source.end.line},
            {"endColumn", source.end.column}};
}

Json entry(const LedgerEntry& entry) {
    Json json{{"disposition", name_of(entry.disposition)}, {"rule", entry.rule}, {"before", entry.before}};
    if (!entry.after.empty()) json["after"] = entry.after;
    if (entry.source.is_known()) json["source"] = place(entry.source);
    json["confidence"] = entry.confidence;
    json["characters"] = entry.characters;
    return json;
}

Json diagnostic(const Diagnostic& diagnostic) {
    Json json{
        {"severity", name_of(diagnostic.severity)}, {"finding", diagnostic.finding}, {"message", diagnostic.message}};
    if (diagnostic.source.is_known()) json["source"] = place(diagnostic.source);
    return json;
}

}  // namespace

std::string ledger_to_json(const Reading& reading) {
    const Provenance& provenance = reading.article.metadata.provenance;
    Json entries = Json::array();
    for (const LedgerEntry& one : reading.ledger.entries) entries.push_back(entry(one));
    Json diagnostics = Json::array();
    for (const Diagnostic& one : reading.diagnostics) diagnostics.push_back(diagnostic(one));
    const Json json{{"offprint", json_version},
                    {"input", {{"name", provenance.input_name}, {"sha256", provenance.input_sha256}}},
                    {"sourceCharacters", reading.ledger.source_characters},
                    {"entries", entries},
                    {"diagnostics", diagnostics}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace offprint

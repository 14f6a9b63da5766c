#include "model/json_parts.h"

#include "model/names.h"

namespace offprint::json {
namespace {

using Json = nlohmann::ordered_json;

Json place(const SourceRange& source) {
    return {{"line", source.begin.line},
            {"column", source.begin.column},
            {"endLine", source.end.line},
            {"endColumn", source.end.column}};
}

}  // namespace

Json part(const LedgerEntry& entry) {
    Json json{{"disposition", name_of(entry.disposition)}, {"rule", entry.rule}, {"before", entry.before}};
    if (!entry.after.empty()) json["after"] = entry.after;
    if (entry.source.is_known()) json["source"] = place(entry.source);
    json["confidence"] = entry.confidence;
    json["characters"] = entry.characters;
    return json;
}

Json part(const Diagnostic& diagnostic) {
    Json json{
        {"severity", name_of(diagnostic.severity)}, {"finding", diagnostic.finding}, {"message", diagnostic.message}};
    if (diagnostic.source.is_known()) json["source"] = place(diagnostic.source);
    return json;
}

}  // namespace offprint::json

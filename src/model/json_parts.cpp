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

Json part(const Explanation& explanation) {
    Json json{{"place", explanation.place}};
    if (explanation.elements > 1) json["elements"] = explanation.elements;
    if (explanation.line > 0) json["line"] = explanation.line;
    json["depth"] = explanation.depth;
    json["verdict"] = name_of(explanation.verdict);
    if (!explanation.rule.empty()) json["rule"] = explanation.rule;
    if (explanation.score != 0) json["score"] = explanation.score;
    json["characters"] = explanation.characters;
    json["opening"] = explanation.opening;
    return json;
}

}  // namespace offprint::json

#include "batch/report_line.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "model/inspection.h"
#include "model/names.h"

namespace offprint::batch {
namespace {

using Json = nlohmann::ordered_json;

/// Foreign names may be no UTF-8: JSON has U+FFFD there.
std::string written(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// An object's keys without its braces.
std::string inside(const Json& object) {
    const std::string text = written(object);
    return text.substr(1, text.size() - 2);
}

Json notes_by_kind(const Article& article) {
    Json counts = Json::object();
    for (const Note* note : notes_of(article)) {
        const std::string kind(name_of(note->kind));
        counts[kind] = counts.value(kind, 0) + 1;
    }
    return counts;
}

Json diagnostics(const Diagnostics& all) {
    Json list = Json::array();
    for (const Diagnostic& diagnostic : all) {
        Json one{{"severity", name_of(diagnostic.severity)},
                 {"finding", diagnostic.finding},
                 {"message", diagnostic.message}};
        if (diagnostic.source.is_known()) one["line"] = diagnostic.source.begin.line;
        list.push_back(std::move(one));
    }
    return list;
}

std::size_t entries_with(const Ledger& ledger, Disposition disposition) {
    return static_cast<std::size_t>(
        std::count_if(ledger.entries.begin(), ledger.entries.end(),
                      [&](const LedgerEntry& entry) { return entry.disposition == disposition; }));
}

Json audits(const std::vector<Audit>& all) {
    Json list = Json::array();
    for (const Audit& audit : all) {
        Json losses = Json::array();
        for (const AuditLoss& loss : audit.losses) losses.push_back({{"element", loss.element}, {"words", loss.words}});
        list.push_back({{"format", audit.format}, {"words", audit.words}, {"losses", std::move(losses)}});
    }
    return list;
}

void put_article(Json& object, const Reading& reading) {
    const Metadata& metadata = reading.article.metadata;
    if (metadata.headline) object["title"] = metadata.headline->value;
    object["authors"] = author_names(metadata);
    Json dates = Json::object();
    if (metadata.date_published) dates["published"] = to_iso(metadata.date_published->value);
    if (metadata.date_modified) dates["modified"] = to_iso(metadata.date_modified->value);
    object["dates"] = std::move(dates);
    object["notes"] = notes_by_kind(reading.article);
    object["diagnostics"] = diagnostics(reading.diagnostics);
    object["dropped"] = entries_with(reading.ledger, Disposition::dropped);
    object["repaired"] = entries_with(reading.ledger, Disposition::repaired);
}

std::string_view status_of(Ending ending) {
    switch (ending) {
        case Ending::rejected: return "rejected";
        case Ending::failed: return "failed";
        case Ending::done:
        case Ending::unchanged:
        case Ending::elsewhere:
        case Ending::planned:
        case Ending::repeated: return "done";
    }
    return "done";
}

}  // namespace

std::string report_details(const std::string& sha256, std::size_t bytes, const Conversion* conversion,
                           double milliseconds) {
    Json object{{"sha256", sha256}, {"bytes", bytes}};
    if (conversion != nullptr) {
        put_article(object, conversion->reading);
        if (!conversion->audits.empty()) object["audit"] = audits(conversion->audits);
    }
    constexpr double tenths = 10;
    object["milliseconds"] = std::round(milliseconds * tenths) / tenths;
    return inside(object);
}

std::string report_line(const std::string& name, const Answer& answer, const std::vector<Placed>& outputs) {
    Json object{{"input", name}, {"status", status_of(answer.ending)}};
    if (!answer.cause.empty()) object["cause"] = answer.cause;
    if (!answer.message.empty()) object["message"] = answer.message;
    Json list = Json::array();
    for (const Placed& placed : outputs) {
        list.push_back({{"path", placed.path},
                        {"sha256", placed.made.sha256},
                        {"bytes", placed.made.bytes},
                        {"format", placed.made.format}});
    }
    object["outputs"] = std::move(list);
    return "{" + inside(object) + (answer.details.empty() ? "" : ",") + answer.details + "}\n";
}

std::string_view report_key(std::string_view line) {
    constexpr std::string_view opening = "{\"input\":\"";
    if (!line.starts_with(opening)) return {};
    for (std::size_t at = opening.size(); at < line.size(); ++at) {
        if (line[at] == '"') return line.substr(opening.size(), at - opening.size());
        if (line[at] == '\\') ++at;
    }
    return {};
}

std::string_view cause_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::usage: return "usage";
        case ErrorKind::unreadable: return "unreadable";
        case ErrorKind::malformed: return "malformed";
        case ErrorKind::unwritable: return "unwritable";
        case ErrorKind::exists: return "exists";
        case ErrorKind::limit: return "limit";
        case ErrorKind::memory: return "memory";
        case ErrorKind::missing_font: return "missing-font";
        case ErrorKind::library: return "library";
        case ErrorKind::editorial_loss: return "audit";
        case ErrorKind::unpublished: return "unpublished";
    }
    return "library";
}

}  // namespace offprint::batch

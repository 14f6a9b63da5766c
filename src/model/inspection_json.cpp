#include "model/inspection_json.h"

#include <nlohmann/json.hpp>

#include "model/inspection.h"
#include "model/json.h"
#include "model/json_parts.h"
#include "model/names.h"
#include "model/walk.h"

namespace offprint {
namespace {

using Json = nlohmann::ordered_json;

std::string value_of(const Maybe<std::string>& value) { return value ? value->value : std::string(); }

/// The running text: neither what stands for pictures nor what stands below them, which goes to `captions`.
Blocks without_captions(Blocks blocks, Json& captions) {
    for (Block& block : blocks) {
        if (auto* figure = std::get_if<Figure>(&block.node)) {
            for (Image& image : figure->images) image.alt.reset();
            Json words;
            if (!figure->caption.empty()) words["caption"] = plain_text(figure->caption);
            if (!figure->credit.empty()) words["credit"] = plain_text(figure->credit);
            if (!words.is_null()) captions.push_back(std::move(words));
            figure->caption.clear();
            figure->credit.clear();
        }
        for (Blocks* content : contents_of(block)) *content = without_captions(std::move(*content), captions);
    }
    return blocks;
}

/// The body and the notes within it; notes at the head and the foot are told apart.
Blocks without_outer_notes(const Blocks& body) {
    Blocks inner;
    for (const Block& block : body) {
        const auto* note = std::get_if<Note>(&block.node);
        if (note == nullptr || (!is_outside_body(*note) && note->visibility == Visibility::visible))
            inner.push_back(block);
    }
    return inner;
}

std::string outer_notes(const std::vector<const Note*>& notes) {
    std::string words;
    for (const Note* note : notes) {
        if (!is_outside_body(*note) || note->visibility == Visibility::internal) continue;
        if (!words.empty()) words += "\n\n";
        words += words_of(*note);
    }
    return words;
}

/// A dek that the source prints above the body goes before it; one from metadata alone is no text of the article.
std::string with_dek(const Metadata& metadata, std::string body) {
    const Maybe<std::string>& dek = metadata.alternative_headline;
    const bool is_printed = dek && (dek->origin == Origin::markup || dek->origin == Origin::text_pattern);
    if (!is_printed || dek->value.empty()) return body;
    return body.empty() ? dek->value : dek->value + "\n\n" + body;
}

Json kinds_json(const std::vector<NoteKind>& kinds) {
    Json names = Json::array();
    for (const NoteKind kind : kinds) names.push_back(name_of(kind));
    return names;
}

Json note_json(const Note& note) {
    Json json{{"kind", name_of(note.kind)}, {"text", words_of(note)}};
    if (!note.label.empty()) json["label"] = note.label;
    if (!note.also.empty()) json["also"] = kinds_json(note.also);
    if (note.date) json["date"] = to_iso(*note.date);
    if (!note.author.empty()) json["author"] = note.author;
    json["placement"] = name_of(note.placement);
    json["visibility"] = name_of(note.visibility);
    json["evidence"] = note.evidence;
    json["confidence"] = note.confidence;
    json["origin"] = name_of(note.origin);
    return json;
}

Json entries_json(const Ledger& ledger, Disposition disposition) {
    Json entries = Json::array();
    for (const LedgerEntry& entry : ledger.entries) {
        if (entry.disposition == disposition) entries.push_back(json::part(entry));
    }
    return entries;
}

Json account_json(const Ledger& ledger) {
    Json account{{"sourceCharacters", ledger.source_characters}};
    const auto sums = characters_by_disposition(ledger);
    for (std::size_t i = 0; i < sums.size(); ++i) account[std::string(name_of(static_cast<Disposition>(i)))] = sums[i];
    return account;
}

Json explanations_json(const std::vector<Explanation>& explanations) {
    Json rows = Json::array();
    for (const Explanation& explanation : explanations) rows.push_back(json::part(explanation));
    return rows;
}

}  // namespace

std::string inspection_to_json(const Reading& reading) {
    const Article& article = reading.article;
    const Metadata& metadata = article.metadata;
    const std::vector<const Note*> notes = notes_of(article);
    Json captions = Json::array();
    const Blocks running = without_captions(without_outer_notes(article.body), captions);
    Json json{{"offprint", json_version},
              {"title", has_printed_headline(metadata) ? metadata.headline->value : ""},
              {"byline", author_names(metadata)},
              {"date", metadata.date_published ? to_iso(metadata.date_published->value) : ""},
              {"lang", value_of(metadata.in_language)},
              {"siteName", metadata.publisher ? metadata.publisher->value.name : ""},
              {"text", with_dek(metadata, plain_text(running))},
              {"captions", std::move(captions)},
              {"disclaimer", outer_notes(notes)}};
    json["notes"] = Json::array();
    for (const Note* note : notes) json["notes"].push_back(note_json(*note));
    json["conflicts"] = Json::array();
    for (const Diagnostic* conflict : conflicts_of(reading)) json["conflicts"].push_back(conflict->message);
    json["dropped"] = entries_json(reading.ledger, Disposition::dropped);
    json["repaired"] = entries_json(reading.ledger, Disposition::repaired);
    json["account"] = account_json(reading.ledger);
    if (!reading.explanations.empty()) json["explanations"] = explanations_json(reading.explanations);
    Json values = json::part(metadata);
    for (auto& [key, value] : values.items()) {
        // "byline" itself is the list of names.
        json[key == "byline" ? "printedByline" : key] = std::move(value);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace offprint

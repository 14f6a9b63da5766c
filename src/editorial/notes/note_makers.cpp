#include <algorithm>
#include <array>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/names/agents.h"
#include "editorial/notes/note_facts.h"
#include "editorial/notes/note_people.h"
#include "editorial/notes/note_text.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr double fairly_sure = 0.85;

/// Before the name of who paid, as printed.
constexpr std::array sponsor_joints{
    std::string_view{"aid for by "},       std::string_view{"ponsored by "},
    std::string_view{"artnership with "},  std::string_view{"ssociation with "},
    std::string_view{"rought to you by "}, std::string_view{"resented by "},
    std::string_view{"esponsert von "},    std::string_view{"ezahlt von "},
    std::string_view{"räsentiert von "},   std::string_view{"usammenarbeit mit "},
    std::string_view{"ooperation mit "},   std::string_view{"artenariat avec "},
    std::string_view{"ponsorisé par "},    std::string_view{"atrocinado por "},
    std::string_view{"olaboración con "},  std::string_view{"arceria com "},
    std::string_view{"ponsorizzato da "},  std::string_view{"ollaborazione con "},
    std::string_view{"esponsord door "},   std::string_view{"amenwerking met "},
    std::string_view{"spółpracy z "},
};

/// Before the name of who supported the work.
constexpr std::array funder_joints{
    std::string_view{"supported by "},       std::string_view{"funded by "},
    std::string_view{"support from "},       std::string_view{"support of "},
    std::string_view{"a grant from "},       std::string_view{"gefördert von "},
    std::string_view{"gefördert durch "},    std::string_view{"unterstützt von "},
    std::string_view{"unterstützt durch "},  std::string_view{"financé par "},
    std::string_view{"financée par "},       std::string_view{"soutien de "},
    std::string_view{"financiado por "},     std::string_view{"financiada por "},
    std::string_view{"apoyo de "},           std::string_view{"apoio de "},
    std::string_view{"finanziato da "},      std::string_view{"finanziata da "},
    std::string_view{"sostegno di "},        std::string_view{"gefinancierd door "},
    std::string_view{"sfinansowane przez "},
};

/// Before a translator's name.
constexpr std::array translator_joints{
    std::string_view{" by "},
    std::string_view{" von "},
    std::string_view{"Übersetzung: "},
    std::string_view{" par "},
    std::string_view{" por "},
    std::string_view{" de "},
    std::string_view{" di "},
    std::string_view{" da "},
    std::string_view{"çeviren: "},
    std::string_view{"Çeviren: "},
    std::string_view{"Çeviri: "},
    std::string_view{"Çevirmen: "},
    std::string_view{"edən: "},
    std::string_view{"edən "},
    std::string_view{"Tərcümə: "},
    std::string_view{"Tərcüməçi: "},
    std::string_view{"Перевод: "},
    std::string_view{"Перевод — "},
    std::string_view{"Переклад: "},
    std::string_view{"Traduction : "},
    std::string_view{"Traducción: "},
    std::string_view{"Tradução: "},
    std::string_view{"Traduzione: "},
    std::string_view{"ترجمة: "},
    std::string_view{"翻译："},
    std::string_view{"译者："},
    std::string_view{"अनुवाद: "},
    std::string_view{"Tłumaczenie: "},
    std::string_view{"Vertaling: "},
    std::string_view{"vertaald door "},
    std::string_view{": "},
};

/// What a name begins with that is no part of it.
constexpr std::array articles{std::string_view{"the "}, std::string_view{"der "}, std::string_view{"die "},
                              std::string_view{"dem "}, std::string_view{"den "}, std::string_view{"la "},
                              std::string_view{"le "},  std::string_view{"el "},  std::string_view{"o "},
                              std::string_view{"a "},   std::string_view{"l'"},   std::string_view{"l’"}};

/// The name after a joint: to the sentence's end or what else goes on; empty where no name begins.
std::string name_after(std::string_view rest) {
    constexpr std::size_t most_words = 8;
    for (const std::string_view article : articles) {
        if (rest.starts_with(article)) rest = rest.substr(article.size());
    }
    rest = rest.substr(0, first_sentence_end(rest));
    for (const std::string_view next :
         {" under ", " (", ", ", " who ", " which ", " as part", " through ", " and does ", "\n", "; "}) {
        rest = rest.substr(0, std::min(rest.find(next), rest.size()));
    }
    const std::string_view name = text::trimmed(rest);
    const bool is_name = starts_upper(name) || character_at(name, 0) > 0x0590;
    return is_name && split_words(name).size() <= most_words ? std::string(name) : std::string{};
}

template <class Joints>
std::string name_after_any(std::string_view words, const Joints& joints) {
    for (const std::string_view joint : joints) {
        const std::size_t at = words.find(joint);
        if (at == std::string_view::npos) continue;
        if (std::string name = name_after(words.substr(at + joint.size())); !name.empty()) return name;
    }
    return {};
}

void add_name(Reading& reading, std::vector<std::string> Metadata::*field, std::string_view key,
              const std::string& name, const SourceRange& source) {
    std::vector<std::string>& names = reading.article.metadata.*field;
    if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) return;
    names.push_back(name);
    record_drawn(reading.ledger, std::string("note-") + std::string(key), name, std::string(key) + ": " + name, source,
                 fairly_sure);
}

void draw_translators(Reading& reading, const std::string& words, const SourceRange& source) {
    Metadata& metadata = reading.article.metadata;
    constexpr std::size_t longest_row = 160;
    if (!metadata.translator.empty() || words.size() > longest_row) return;
    for (Agent& agent : parse_agents(name_after_any(words, translator_joints), Origin::text_pattern)) {
        if (!are_people(agent.name) && character_at(agent.name, 0) <= 0x0590) continue;
        agent.role = "trl";
        agent.source = source;
        agent.confidence = fairly_sure;
        record_drawn(reading.ledger, "note-translator", agent.name, "translator: " + agent.name, source, fairly_sure);
        metadata.translator.push_back(std::move(agent));
    }
}

/// IPTC's words for what a machine made: wholly, or together with people.
void draw_source_type(Reading& reading, const std::string& words, const SourceRange& source) {
    constexpr std::string_view wholly =
        "was generated|were generated|generated by|automatically generated|maschinell erstellt|automatisch erstellt|"
        "von einer ki|von ki generiert|a été généré|ha sido generado|fue generado|foi gerado|è stato "
        "generato|сгенерирован|"
        "yapay zeka tarafindan|süni intellekt tərəfindən|由人工智能生成|由ai生成|एआई द्वारा";
    constexpr std::string_view iptc = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    Metadata& metadata = reading.article.metadata;
    const std::string folded_words = matched(words);
    if (metadata.digital_source_type || holds_any(folded_words, " no part| not generated| without the use")) return;
    // Of one part of it ("this summary was generated"), nothing is said of the article.
    if (holds_any(folded_words,
                  "summary|translat|zusammenfassung|übersetz|résumé|tradui|resumen|traduc|resumo|traduz|tradott"))
        return;
    const std::string type =
        std::string(iptc) +
        (holds_any(folded_words, wholly) ? "trainedAlgorithmicMedia" : "compositeWithTrainedAlgorithmicMedia");
    metadata.digital_source_type = Sourced<std::string>{type, Origin::text_pattern, source, fairly_sure};
    record_drawn(reading.ledger, "note-ai", words, "digitalSourceType: " + type, source, fairly_sure);
}

bool says(const Note& note, NoteKind kind) {
    return note.kind == kind || std::find(note.also.begin(), note.also.end(), kind) != note.also.end();
}

}  // namespace

Reading draw_origin(Reading reading, const Note& note, const SourceRange& source) {
    if (!says(note, NoteKind::origin)) return reading;
    std::string url;
    for_each_inline(note.body, [&](const Inline& item) {
        const auto* link = std::get_if<Link>(&item.node);
        const bool is_licence = link != nullptr && link->url.find("creativecommons.org/") != std::string::npos;
        if (url.empty() && link != nullptr && !is_licence && link->url.starts_with("http")) url = link->url;
    });
    add_name(reading, &Metadata::is_based_on, "isBasedOn", url, source);
    return reading;
}

Reading draw_makers(Reading reading, const Note& note, const SourceRange& source) {
    const std::string words = squeezed(note.label + " " + plain_text(note.body));
    if (note.kind == NoteKind::disclosure_sponsor)
        add_name(reading, &Metadata::sponsor, "sponsor", name_after_any(words, sponsor_joints), source);
    if (says(note, NoteKind::disclosure_funding))
        add_name(reading, &Metadata::funder, "funder", name_after_any(words, funder_joints), source);
    if (note.kind == NoteKind::translator) draw_translators(reading, words, source);
    if (says(note, NoteKind::disclosure_ai)) draw_source_type(reading, words, source);
    return reading;
}

}  // namespace offprint::editorial

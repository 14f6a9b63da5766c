#include "editorial/bylines/take_byline.h"

#include <algorithm>
#include <utility>

#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/word_list.h"
#include "editorial/names/organizations.h"

namespace offprint::editorial {
namespace {

/// The list of the metadata that an agent belongs to.
enum class Section : std::uint8_t { author, editor, translator, contributor, source_organization };

bool is_writer(const Agent& agent) { return agent.role == "aut" || agent.role == "com"; }

bool has_writers(const Byline& byline) { return std::any_of(byline.agents.begin(), byline.agents.end(), is_writer); }

bool has_person_writing(const Byline& byline) {
    return std::any_of(byline.agents.begin(), byline.agents.end(),
                       [](const Agent& agent) { return is_writer(agent) && agent.kind == AgentKind::person; });
}

/// "Example Wire", "Valley News Agency": an agency by its words.
bool is_wire(const std::string& name) {
    if (is_agency(name)) return true;
    const std::vector<std::string_view> words = split_words(name);
    return std::any_of(words.begin(), words.end(), [](std::string_view word) {
        return has_word(
            "wire agency newswire agentur presseagentur nachrichtenagentur agence agencia agência agenzia "
            "ajansı агентство",
            folded(word));
    });
}

Section section_of(const Agent& agent, const Byline& byline) {
    const bool is_organization = agent.kind == AgentKind::organization;
    if (is_writer(agent)) {
        // Beside a person an agency is where the words came from; alone it is the author.
        return is_organization && has_person_writing(byline) ? Section::source_organization : Section::author;
    }
    if (agent.role == "spn") return Section::source_organization;
    if (agent.role == "edt") return Section::editor;
    if (agent.role == "trl") return Section::translator;
    if (agent.role == "ivr" && !has_writers(byline)) return Section::author;
    return is_organization && agent.role == "ctb" ? Section::source_organization : Section::contributor;
}

std::vector<Agent>& list_of(Metadata& metadata, Section section) {
    switch (section) {
        case Section::author: return metadata.author;
        case Section::editor: return metadata.editor;
        case Section::translator: return metadata.translator;
        case Section::contributor: return metadata.contributor;
        case Section::source_organization: return metadata.source_organization;
    }
    return metadata.contributor;
}

std::string_view name_of(Section section) {
    switch (section) {
        case Section::author: return "author";
        case Section::editor: return "editor";
        case Section::translator: return "translator";
        case Section::contributor: return "contributor";
        case Section::source_organization: return "sourceOrganization";
    }
    return "contributor";
}

std::vector<std::string> keys_of(const std::vector<Agent>& agents) {
    std::vector<std::string> keys;
    for (const Agent& agent : agents) keys.push_back(name_key(agent.name));
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<Agent> authors_of(const Byline& byline) {
    std::vector<Agent> authors;
    for (const Agent& agent : byline.agents) {
        if (section_of(agent, byline) == Section::author) authors.push_back(agent);
    }
    return authors;
}

class Taker {
public:
    Taker(Reading reading, const BylineRow& row)
        : reading_(std::move(reading)), metadata_(reading_.article.metadata), row_(row) {}

    Reading take() {
        put_printed();
        record_to_metadata(reading_.ledger, "byline", row_.words, "byline: " + row_.printed, row_.source,
                           row_.byline.confidence);
        has_known_authors_ = !metadata_.author.empty();
        for (const Agent& agent : row_.byline.agents) put(agent, section_of(agent, row_.byline));
        put_agencies();
        put_date(metadata_.date_published, row_.byline.published, "datePublished");
        put_date(metadata_.date_modified, row_.byline.modified, "dateModified");
        return std::move(reading_);
    }

private:
    void put_printed() {
        Maybe<std::string>& byline = metadata_.byline;
        if (!byline)
            byline = Sourced<std::string>{row_.printed, Origin::text_pattern, row_.source, row_.byline.confidence};
        else if (folded(byline->value) != folded(row_.printed))
            byline->value += " | " + row_.printed;
    }

    void put(const Agent& given, Section section) {
        if (section == Section::author && has_known_authors_) return complete(given);
        Agent agent = given;
        agent.source = row_.source;
        draw(agent.name, std::string(name_of(section)) + ": " + agent.name, agent.confidence);
        list_of(metadata_, section).push_back(agent);
        // An agency that signs alone is the author, and where the words came from.
        if (section == Section::author && agent.kind == AgentKind::organization && is_wire(agent.name))
            put_organization(agent);
    }
    /// What the row says of an author whom the metadata name already.
    void complete(const Agent& given) {
        if (metadata_.author.size() > most_completed) return;
        for (Agent& author : metadata_.author) {
            if (name_key(author.name) != name_key(given.name)) continue;
            if (author.job_title.empty()) author.job_title = given.job_title;
            if (author.affiliation.empty()) author.affiliation = given.affiliation;
            if (author.email.empty()) author.email = given.email;
            if (author.url.empty()) author.url = given.url;
            if (author.identifier.empty()) author.identifier = given.identifier;
            return;
        }
    }
    /// "Ada Merrow, Reuters": the words came from there.
    void put_agencies() {
        for (const Agent& agent : row_.byline.agents) {
            for (const std::string& house : agent.affiliation) {
                if (!is_agency(house)) continue;
                Agent agency = agent;
                agency.kind = AgentKind::organization;
                agency.name = house;
                agency.job_title.clear();
                agency.email.clear();
                agency.url.clear();
                agency.identifier.clear();
                agency.affiliation.clear();
                put_organization(agency);
            }
        }
    }
    void put_organization(Agent agency) {
        if (std::count(agencies_.begin(), agencies_.end(), agency.name) > 0 || agencies_.size() > most_completed)
            return;
        agencies_.push_back(agency.name);
        agency.source = row_.source;
        draw(agency.name, "sourceOrganization: " + agency.name, agency.confidence);
        metadata_.source_organization.push_back(std::move(agency));
    }
    void put_date(Maybe<Date>& known, const std::optional<Date>& date, const std::string& key) {
        if (known || !date) return;
        known = Sourced<Date>{*date, Origin::text_pattern, row_.source, date_confidence};
        draw(to_iso(*date), key + ": " + to_iso(*date), date_confidence);
    }
    void draw(const std::string& words, const std::string& value, double confidence) {
        record_drawn(reading_.ledger, "byline", words, value, row_.source, confidence);
    }

    static constexpr double date_confidence = 0.9;
    // Beyond this many nobody looks each of them up in each row.
    static constexpr std::size_t most_completed = 100;

    Reading reading_;
    Metadata& metadata_;
    const BylineRow& row_;
    std::vector<std::string> agencies_;
    bool has_known_authors_ = false;
};

}  // namespace

bool is_agreed(const Metadata& metadata, const Byline& byline) {
    const std::vector<Agent> authors = authors_of(byline);
    return metadata.author.empty() || authors.empty() || keys_of(metadata.author) == keys_of(authors);
}

Reading take_byline(Reading reading, const BylineRow& row) { return Taker(std::move(reading), row).take(); }

}  // namespace offprint::editorial

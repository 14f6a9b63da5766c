#include "editorial/front_matter/agent_value.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/names/agents.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// pandoc's EPUB metadata has the name as "text".
constexpr std::string_view name_keys = "name text given firstname family lastname";
constexpr std::string_view title_keys = "title jobtitle job_title job-title";
constexpr std::string_view mail_keys = "email mail";
constexpr std::string_view url_keys = "url website link homepage";
constexpr std::string_view identifier_keys = "orcid identifier id";
constexpr std::string_view bio_keys = "bio biography";
constexpr std::string_view affiliation_keys = "affiliation affiliations institute organization";
constexpr std::string_view other_keys = "role kind type";

bool is_map_of_maps(const Value& value) {
    return !value.map.empty() && std::all_of(value.map.begin(), value.map.end(),
                                             [](const auto& entry) { return entry.second.kind == ValueKind::map; });
}

void set_name(Agent& agent, std::string_view key, const std::string& words) {
    if (key == "name" || key == "text") agent.name = words;
    if (key == "given" || key == "firstname") agent.name = words + (agent.name.empty() ? "" : " " + agent.name);
    if (key == "family" || key == "lastname") agent.name += (agent.name.empty() ? "" : " ") + words;
}

void set_identifier(Agent& agent, std::string_view key, const std::string& words) {
    const bool is_bare_orcid = key == "orcid" && words.find("//") == std::string::npos;
    agent.identifier = is_bare_orcid ? "https://orcid.org/" + words : words;
}

void add_affiliations(Agent& agent, const Value& value) {
    const auto add = [&agent](const Value& item) {
        const Value* name = find(item, "name");
        const std::string words = to_text(name != nullptr ? *name : item);
        if (!text::trimmed(words).empty()) agent.affiliation.emplace_back(text::trimmed(words));
    };
    if (value.kind != ValueKind::list) add(value);
    for (const Value& item : value.list) add(item);
}

void set_part(Agent& agent, std::string_view key, const Value& item) {
    const std::string words = to_text(item);
    if (words.empty()) return;
    if (has_word(name_keys, key)) set_name(agent, key, words);
    if (has_word(title_keys, key)) agent.job_title = words;
    if (has_word(mail_keys, key)) agent.email = words;
    if (has_word(url_keys, key)) agent.url = words;
    if (has_word(identifier_keys, key)) set_identifier(agent, key, words);
    if (has_word(bio_keys, key)) agent.bio.push_back(Block{Paragraph{{Inline{Text{squeezed(words)}}}}});
    if (has_word(affiliation_keys, key)) add_affiliations(agent, item);
    if (key == "role") agent.role = words;
    if (key == "kind" || key == "type")
        agent.kind = folded(words) == "organization" ? AgentKind::organization : AgentKind::person;
}

Agent agent_of(const Value& map, Origin origin) {
    Agent agent;
    agent.origin = origin;
    for (const auto& [key, item] : map.map) set_part(agent, folded(key), item);
    // Whoever has no name is known by what there is.
    for (const std::string& words : {agent.email, agent.url, agent.identifier, agent.job_title}) {
        if (agent.name.empty()) agent.name = words;
    }
    return agent;
}

std::vector<Agent> with_place(std::vector<Agent> agents, const Value& value) {
    const SourcePosition place{value.line, value.column};
    for (Agent& agent : agents) agent.source = {place, place};
    return agents;
}

/// An item of a list is one name, even with a comma in it.
std::vector<Agent> agents_of_item(const Value& item, Origin origin) {
    if (item.kind != ValueKind::scalar) return agents_of(item, origin);
    if (text::trimmed(item.scalar).empty()) return {};
    return with_place({parse_agent(item.scalar, origin)}, item);
}

}  // namespace

bool is_agent_key(std::string_view key) {
    const std::string name = folded(key);
    return has_word(name_keys, name) || has_word(title_keys, name) || has_word(mail_keys, name) ||
           has_word(url_keys, name) || has_word(identifier_keys, name) || has_word(bio_keys, name) ||
           has_word(affiliation_keys, name) || has_word(other_keys, name);
}

std::vector<const Value*> agent_maps(const Value& value) {
    if (value.kind == ValueKind::map && !is_map_of_maps(value)) return {&value};
    std::vector<const Value*> maps;
    const auto add = [&maps](const Value& item) {
        const std::vector<const Value*> more = agent_maps(item);
        maps.insert(maps.end(), more.begin(), more.end());
    };
    for (const auto& entry : value.map) add(entry.second);
    for (const Value& item : value.list) add(item);
    return maps;
}

std::vector<Agent> agents_of(const Value& value, Origin origin) {
    if (value.kind == ValueKind::scalar) return with_place(parse_agents(value.scalar, origin), value);
    if (value.kind == ValueKind::map) {
        std::vector<Agent> agents;
        for (const Value* map : agent_maps(value)) {
            Agent agent = agent_of(*map, origin);
            if (!agent.name.empty()) agents.push_back(with_place({std::move(agent)}, *map).front());
        }
        return agents;
    }
    std::vector<Agent> agents;
    for (const Value& item : value.list) {
        std::vector<Agent> more = agents_of_item(item, origin);
        agents.insert(agents.end(), more.begin(), more.end());
    }
    return agents;
}

}  // namespace offprint::editorial

#include <algorithm>

#include "edition/steps.h"
#include "model/walk.h"

namespace offprint::edition {
namespace {

using text::Word;

std::string joined(const std::vector<std::string>& values, std::string_view separator) {
    std::string line;
    for (const std::string& value : values) {
        if (!line.empty()) line += separator;
        line += value;
    }
    return line;
}

/// What an agent is, unless it was drawn from words of the article, which print it themselves.
std::string printed_agent(const Agent& agent, std::string_view language) {
    if (agent.origin == Origin::text_pattern) return agent.name;
    std::vector<std::string> positions;
    if (!agent.job_title.empty()) positions.push_back(agent.job_title);
    positions.insert(positions.end(), agent.affiliation.begin(), agent.affiliation.end());
    if (positions.empty()) return agent.name;
    return agent.name + " (" + joined(positions, text::word(Word::separator, language)) + ")";
}

std::vector<std::string> printed_agents(const std::vector<Agent>& agents, std::string_view language) {
    std::vector<std::string> names;
    for (const Agent& agent : agents) {
        if (!agent.name.empty()) names.push_back(printed_agent(agent, language));
    }
    return names;
}

/// "A, B and C".
std::string series(const std::vector<std::string>& names, std::string_view language) {
    if (names.size() < 2) return joined(names, "");
    std::string line = joined({names.begin(), names.end() - 1}, text::word(Word::separator, language));
    line += text::word(Word::conjunction, language);
    return line += names.back();
}

bool is_photographer(const Agent& agent) { return agent.role == "pht"; }

std::vector<Agent> contributors(const Metadata& metadata) {
    std::vector<Agent> agents;
    std::remove_copy_if(metadata.contributor.begin(), metadata.contributor.end(), std::back_inserter(agents),
                        is_photographer);
    agents.insert(agents.end(), metadata.source_organization.begin(), metadata.source_organization.end());
    return agents;
}

std::vector<Agent> photographers(const Metadata& metadata) {
    std::vector<Agent> agents;
    std::copy_if(metadata.contributor.begin(), metadata.contributor.end(), std::back_inserter(agents), is_photographer);
    return agents;
}

/// "By A and B, with C".
std::string made_byline(const Metadata& metadata, std::string_view language) {
    const std::string authors = series(printed_agents(metadata.author, language), language);
    const std::string others = series(printed_agents(contributors(metadata), language), language);
    if (authors.empty() && others.empty()) return {};
    if (authors.empty()) return text::worded(Word::by, others, language);
    std::string line = text::worded(Word::by, authors, language);
    if (!others.empty()) line += text::worded(Word::with, others, language);
    return line;
}

std::vector<Agent> unnamed_in(const std::string& words, std::vector<Agent> agents) {
    std::erase_if(agents, [&](const Agent& agent) { return words.find(agent.name) != std::string::npos; });
    return agents;
}

/// The sponsors that no sponsor's note of the body names.
std::vector<std::string> unnamed_sponsors(const Article& article) {
    std::string noted;
    for_each_block(article.body, [&](const Block& block) {
        const auto* note = std::get_if<Note>(&block.node);
        if (note != nullptr && note->kind == NoteKind::disclosure_sponsor && note->visibility == Visibility::visible)
            noted += plain_text(Blocks{block}) + '\n';
    });
    std::vector<std::string> sponsors = article.metadata.sponsor;
    std::erase_if(sponsors,
                  [&](const std::string& name) { return name.empty() || noted.find(name) != std::string::npos; });
    return sponsors;
}

}  // namespace

std::vector<Inlines> byline_lines(const Article& article, std::string_view language) {
    const Metadata& metadata = article.metadata;
    const bool is_printed = metadata.byline && !metadata.byline->value.empty();
    const std::string byline = is_printed ? metadata.byline->value : made_byline(metadata, language);
    std::vector<Inlines> lines;
    if (!byline.empty()) lines.push_back({{Text{byline}}});
    const auto add = [&](Word which, const std::vector<std::string>& names) {
        if (!names.empty()) lines.push_back({{Text{text::worded(which, series(names, language), language)}}});
    };
    add(Word::edited_by, printed_agents(unnamed_in(byline, metadata.editor), language));
    add(Word::translated_by, printed_agents(unnamed_in(byline, metadata.translator), language));
    add(Word::photo, printed_agents(unnamed_in(byline, photographers(metadata)), language));
    add(Word::sponsored_by, unnamed_sponsors(article));
    return lines;
}

}  // namespace offprint::edition

#include "readers/html/front/author_claims.h"

#include <algorithm>

#include "readers/html/front/author_words.h"
#include "readers/html/front/likeness.h"

namespace offprint::html {
namespace {

// Archives name every author of every teaser with rel=author; beyond this many nobody is the article's.
constexpr std::size_t most_claims = 60;

bool is_structured(const Fact& fact) {
    return fact.origin == Origin::json_ld || (fact.origin == Origin::microdata && fact.group >= 0);
}

class ClaimCollector {
public:
    ClaimCollector(const std::vector<std::string>& site_names, std::string_view language)
        : site_names_(site_names), language_(language) {}

    void add(const Fact& fact) {
        if (claims_.size() > most_claims || is_nobody(fact.value)) return;
        AuthorWords read = read_author_words(fact.value, language_);
        const bool is_house = fact.is_typed && fact.agent.kind == AgentKind::organization;
        if (is_house) {
            read = {};
            read.agents.push_back(fact.agent);
        }
        for (Agent& agent : read.agents) {
            if (agent.role != "aut" || is_nobody(agent.name)) continue;
            agent.origin = fact.origin;
            if (agent.url.empty() && read.agents.size() == 1) agent.url = fact.agent.url;
            if (agent.job_title.empty() && read.agents.size() == 1) agent.job_title = fact.agent.job_title;
            if (agent.affiliation.empty() && read.agents.size() == 1) agent.affiliation = fact.agent.affiliation;
            if (agent.email.empty() && read.agents.size() == 1) agent.email = fact.agent.email;
            put(std::move(agent), fact, read.is_login);
        }
    }

    std::vector<AuthorClaim> take() { return std::move(claims_); }

private:
    void put(Agent agent, const Fact& fact, bool is_login) {
        const auto known = std::find_if(claims_.begin(), claims_.end(), [&](const AuthorClaim& claim) {
            return is_same_name(claim.agent.name, agent.name);
        });
        const std::string source = source_of(fact);
        if (known != claims_.end()) {
            auto& sources = sources_[static_cast<std::size_t>(known - claims_.begin())];
            if (std::find(sources.begin(), sources.end(), source) == sources.end()) {
                sources.push_back(source);
                ++known->sources;
            }
            return;
        }
        AuthorClaim claim;
        claim.is_login = is_login;
        claim.is_site = is_site_name(agent.name, site_names_);
        claim.is_structured = is_structured(fact);
        claim.key = fact.key;
        claim.agent = std::move(agent);
        claims_.push_back(std::move(claim));
        sources_.push_back({source});
    }

    /// Meta elements of different vocabularies are written by different people's code: each counts.
    static std::string source_of(const Fact& fact) {
        if (fact.origin == Origin::json_ld) return "json-ld";
        if (fact.origin == Origin::meta) return fact.key;
        return fact.key.substr(0, fact.key.find('='));
    }

    const std::vector<std::string>& site_names_;
    std::string_view language_;
    std::vector<AuthorClaim> claims_;
    std::vector<std::vector<std::string>> sources_;
};

}  // namespace

std::vector<AuthorClaim> author_claims(const PageFacts& facts, const std::vector<std::string>& site_names,
                                       std::string_view language) {
    ClaimCollector collector(site_names, language);
    for (const Fact* fact : facts.of(FactField::author)) collector.add(*fact);
    return collector.take();
}

bool is_site_name(std::string_view name, const std::vector<std::string>& site_names) {
    const std::string plain = plain_title(name);
    return std::any_of(site_names.begin(), site_names.end(),
                       [&plain](const std::string& site) { return !plain.empty() && plain_title(site) == plain; });
}

}  // namespace offprint::html

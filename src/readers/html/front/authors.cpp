#include "readers/html/front/authors.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/names/names.h"
#include "editorial/names/organizations.h"
#include "readers/html/front/author_candidates.h"
#include "readers/html/front/author_claims.h"
#include "readers/html/front/author_words.h"
#include "readers/html/front/language.h"
#include "readers/html/front/likeness.h"
#include "readers/html/front/site_names.h"
#include "readers/html/page/hidden.h"

namespace offprint::html {
namespace {

// The order of trust.
//   1. A byline that is printed beside the headline and that the page's facts confirm.
//   2. A byline that is printed there by its own words ("By Ada Merrow") or its element's name (rel=author, "byline"):
//      what readers see is what the article was signed with; facts are often the house's, the login of who uploaded
//      it, or a template's.
//   3. A byline at the foot ("(Ada Merrow)", "Text: Ada Merrow"), where it says that it is one.
//   4. The facts, of persons who are named anywhere on the page, or by several facts: JSON-LD before meta elements
//      before microdata, for it is written from the article's record.
//   5. An organization, only where it is printed as the byline.
// A name that is printed far from the article (teasers, other authors' boxes) counts only where facts confirm it.

// How much each of these says; found by looking at pages, not tuned to the last digit.
constexpr double weight_of_name_mark = 3;
constexpr double weight_of_row_mark = 2.5;
constexpr double weight_of_link = 1;
constexpr double weight_of_box = 2;
constexpr double weight_of_opener = 2.5;
constexpr double weight_of_full_name = 1;
constexpr double weight_of_claim = 4;
constexpr double weight_of_head = 3;
constexpr double weight_of_foot = 0.5;
constexpr double weight_of_below = -1.5;
constexpr double weight_of_body = -2;
constexpr double weight_of_far = -4;
constexpr double weight_of_login = -0.5;
constexpr double weight_of_site = -2;
constexpr double weight_of_house = -2;
constexpr double weight_of_marked_house = -1;
constexpr double weight_of_series = -2;
constexpr double least_score = 3.4;
// Two candidates at a distance of these many bytes of text differ by one.
constexpr double bytes_a_point = 1000;
constexpr double most_distance = 2;
// Bytes of a row that signs with a house or a login; in a sentence the same words mean something else.
constexpr std::size_t longest_credit = 80;

bool is_writer(const Agent& agent) { return agent.role == "aut" || agent.role == "com" || agent.role == "ivr"; }

bool is_person(const Agent& agent) { return agent.kind == AgentKind::person; }

/// Words of a name stand in a line as they are, not within other words.
bool has_name(std::string_view line, std::string_view name) {
    for (std::size_t at = line.find(name); at != std::string_view::npos; at = line.find(name, at + 1)) {
        const bool begins = !editorial::is_letter(editorial::character_before(line, at));
        if (begins && !editorial::is_letter(editorial::character_at(line, at + name.size()))) return true;
    }
    return false;
}

/// Words of neighbouring elements were joined by blanks: none stands before a comma.
std::string closed_up(std::string_view words) {
    std::string closed;
    for (const char character : words) {
        if (character == ',' && closed.ends_with(' ')) closed.pop_back();
        closed += character;
    }
    return closed;
}

class AuthorChoice {
public:
    AuthorChoice(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region, Rulings& rulings)
        : document_(document),
          rulings_(rulings),
          language_(declared_language(document, facts, region)),
          site_names_(site_names(document, facts)),
          claims_(author_claims(facts, site_names_, language_)),
          page_(place_lines(document, region, rulings)),
          printed_(printed_bylines(document, page_, rulings, claimed_names(claims_), language_)) {}

    Authors choose() {
        score();
        const auto best = std::max_element(scores_.begin(), scores_.end());
        if (best != scores_.end() && *best >= least_score) {
            take_printed(static_cast<std::size_t>(best - scores_.begin()));
        } else {
            take_claims();
        }
        return std::move(authors_);
    }

private:
    static std::vector<std::string> claimed_names(const std::vector<AuthorClaim>& claims) {
        std::vector<std::string> names;
        for (const AuthorClaim& claim : claims) names.push_back(editorial::folded(claim.agent.name));
        return names;
    }

    [[nodiscard]] const AuthorClaim* claim_of(std::string_view name) const {
        for (const AuthorClaim& claim : claims_) {
            if (is_same_name(claim.agent.name, name)) return &claim;
        }
        return nullptr;
    }

    void score() {
        for (const PrintedByline& byline : printed_) scores_.push_back(score_of(byline));
    }

    [[nodiscard]] double score_of(const PrintedByline& byline) const {
        double score = place_weight(byline) + mark_weight(byline.mark);
        if (byline.says_by) score += weight_of_opener;
        if (byline.is_login) score += weight_of_login;
        if (byline.is_in_series) score += weight_of_series;
        const bool is_house = std::none_of(byline.agents.begin(), byline.agents.end(), is_person);
        if (is_house) {
            // An agency's name needs no opener to be read as a byline: "AA" may be a button.
            const bool is_loose = byline.mark == AuthorMark::none || byline.says_by;
            score += is_loose ? weight_of_house : weight_of_marked_house;
        }
        const auto& agents = byline.agents;
        if (std::any_of(agents.begin(), agents.end(),
                        [](const Agent& a) { return is_person(a) && editorial::looks_like_a_full_name(a.name); }))
            score += weight_of_full_name;
        if (std::any_of(agents.begin(), agents.end(), [this](const Agent& a) { return claim_of(a.name) != nullptr; }))
            score += weight_of_claim;
        if (std::all_of(agents.begin(), agents.end(),
                        [this](const Agent& a) { return is_site_name(a.name, site_names_); }))
            score += weight_of_site;
        if (std::none_of(agents.begin(), agents.end(), is_writer)) score -= 2 * weight_of_opener;
        return score - std::min(most_distance, static_cast<double>(byline.distance) / bytes_a_point);
    }

    static double place_weight(const PrintedByline& byline) {
        switch (byline.place) {
            case AuthorPlace::head: return weight_of_head;
            case AuthorPlace::foot: return byline.is_below ? weight_of_below : weight_of_foot;
            case AuthorPlace::body: return weight_of_body;
            case AuthorPlace::far: return weight_of_far;
        }
        return 0;
    }

    static double mark_weight(AuthorMark mark) {
        switch (mark) {
            case AuthorMark::name: return weight_of_name_mark;
            case AuthorMark::row: return weight_of_row_mark;
            case AuthorMark::link: return weight_of_link;
            case AuthorMark::box: return weight_of_box;
            case AuthorMark::none:
            case AuthorMark::other: return 0;
        }
        return 0;
    }

    // --- a printed byline ---

    void take_printed(std::size_t best) {
        const PrintedByline& byline = printed_[best];
        std::vector<Agent> agents = byline.agents;
        for (std::size_t i = 0; i < printed_.size(); ++i) {
            if (i != best && is_beside(printed_[i], byline)) add_new(agents, printed_[i].agents);
        }
        add_claimed(agents, byline);
        for (Agent& agent : agents) complete(agent);
        put(agents, source_of(byline.first));
        if (!byline.stays)
            authors_.byline = Sourced<std::string>{
                closed_up(byline.words), byline.mark == AuthorMark::none ? Origin::text_pattern : Origin::markup,
                source_of(byline.first), 0.9};
        if (!byline.stays) rule(byline, "byline");
        for (std::size_t i = 0; i < printed_.size(); ++i) {
            if (i != best && printed_[i].place == AuthorPlace::head && !printed_[i].stays &&
                are_known(printed_[i].agents))
                rule(printed_[i], "byline-copy");
        }
        report_conflict(byline);
    }

    /// A second author in a line or an element of its own: named alike, in the same row. Where the facts name somebody
    /// of the row, they name all.
    [[nodiscard]] bool is_beside(const PrintedByline& other, const PrintedByline& byline) const {
        constexpr std::size_t same_row = 120;
        if (other.place != byline.place || other.is_login || byline.mark == AuthorMark::none) return false;
        if (other.mark != byline.mark || byline.place == AuthorPlace::far) return false;
        const std::size_t apart =
            other.distance > byline.distance ? other.distance - byline.distance : byline.distance - other.distance;
        if (apart >= same_row) return false;
        const bool are_claimed = std::all_of(other.agents.begin(), other.agents.end(),
                                             [this](const Agent& agent) { return claim_of(agent.name) != nullptr; });
        const bool is_claimed = std::any_of(byline.agents.begin(), byline.agents.end(),
                                            [this](const Agent& agent) { return claim_of(agent.name) != nullptr; });
        if (is_claimed || are_claimed) return is_claimed && are_claimed;
        // Lines of one element: a job, a house, a place are no names.
        if (other.first == byline.first && other.mark != AuthorMark::name) return false;
        const bool are_full = std::all_of(other.agents.begin(), other.agents.end(), [](const Agent& agent) {
            return is_person(agent) && editorial::looks_like_a_full_name(agent.name);
        });
        return are_full && document_[other.first].tag == document_[byline.first].tag &&
               document_.attribute(other.first, "class") == document_.attribute(byline.first, "class");
    }

    static void add_new(std::vector<Agent>& agents, const std::vector<Agent>& more) {
        for (const Agent& agent : more) {
            const bool is_known = std::any_of(agents.begin(), agents.end(), [&agent](const Agent& known) {
                return is_same_name(known.name, agent.name);
            });
            if (!is_known && is_person(agent) && is_writer(agent)) agents.push_back(agent);
        }
    }

    /// Co-authors whom the facts name beside those who are printed, and who are printed near them too.
    void add_claimed(std::vector<Agent>& agents, const PrintedByline& byline) const {
        if (byline.place != AuthorPlace::head) return;
        const bool is_confirmed = std::any_of(agents.begin(), agents.end(),
                                              [this](const Agent& agent) { return claim_of(agent.name) != nullptr; });
        if (!is_confirmed) return;
        std::vector<Agent> more;
        for (const AuthorClaim& claim : claims_) {
            // rel=author and classes name the authors of teasers too.
            const bool is_own = !claim.is_site && (claim.is_structured || claim.agent.origin == Origin::meta);
            const bool is_full = is_person(claim.agent) && editorial::looks_like_a_full_name(claim.agent.name);
            if (is_own && is_full && place_of(claim.agent.name) == AuthorPlace::head) more.push_back(claim.agent);
        }
        add_new(agents, more);
    }

    /// What the facts know of somebody more than the byline says.
    void complete(Agent& agent) const {
        const AuthorClaim* claim = claim_of(agent.name);
        if (claim == nullptr) return;
        const bool is_torn =
            !claim->is_login && claim->agent.name.find(' ') != std::string::npos &&
            editorial::split_words(claim->agent.name).size() < editorial::split_words(agent.name).size() &&
            plain_title(claim->agent.name) == plain_title(agent.name);
        if (is_torn) agent.name = claim->agent.name;
        if (agent.job_title.empty()) agent.job_title = claim->agent.job_title;
        if (agent.url.empty()) agent.url = claim->agent.url;
        if (agent.email.empty()) agent.email = claim->agent.email;
        if (agent.affiliation.empty()) agent.affiliation = claim->agent.affiliation;
    }

    [[nodiscard]] bool are_known(const std::vector<Agent>& agents) const {
        return std::all_of(agents.begin(), agents.end(), [this](const Agent& agent) {
            return std::any_of(authors_.author.begin(), authors_.author.end(),
                               [&agent](const Agent& known) { return is_same_name(known.name, agent.name); });
        });
    }

    void report_conflict(const PrintedByline& byline) {
        for (const AuthorClaim& claim : claims_) {
            const bool is_sure = claim.is_structured && is_person(claim.agent) && !claim.is_site && !claim.is_login;
            if (!is_sure) continue;
            const bool is_agreed = std::any_of(authors_.author.begin(), authors_.author.end(), [&](const Agent& agent) {
                return is_same_name(agent.name, claim.agent.name);
            });
            if (is_agreed) return;
        }
        for (const AuthorClaim& claim : claims_) {
            const bool is_sure = claim.is_structured && is_person(claim.agent) && !claim.is_site && !claim.is_login;
            if (!is_sure) continue;
            authors_.diagnostics.push_back({Severity::warning, "author-conflict", source_of(byline.first),
                                            "the byline '" + byline.words + "' is printed; the page's " + claim.key +
                                                " is '" + claim.agent.name + "'"});
            return;
        }
    }

    // --- the facts ---

    void take_claims() {
        std::vector<Agent> agents;
        const bool has_person = std::any_of(claims_.begin(), claims_.end(), [this](const AuthorClaim& claim) {
            return is_shown(claim) && is_person(claim.agent) && !claim.is_site;
        });
        for (const AuthorClaim& claim : claims_) {
            if (!is_shown(claim)) {
                if (is_person(claim.agent)) report_unprinted(claim);
                continue;
            }
            if (has_person && (!is_person(claim.agent) || claim.is_site)) continue;
            // Those of teasers have rel=author too; who is named by less than the first is another's.
            if (!agents.empty() && !claim.is_structured) continue;
            agents.push_back(claim.agent);
        }
        put(agents, {});
    }

    /// Whether readers of the page are told so: by a name on it, or by several facts that agree.
    [[nodiscard]] bool is_shown(const AuthorClaim& claim) const {
        const AuthorPlace place = place_of(claim.agent.name);
        const bool is_near = place == AuthorPlace::head || place == AuthorPlace::foot;
        // Words of every day are logins and houses too, but for their capitals: "josh", "AS".
        // Initials alone are anybody's.
        constexpr std::size_t least_login = 3;
        if (claim.agent.name.size() < least_login) return false;
        if (claim.is_login || !is_person(claim.agent) || claim.is_site) return is_named_near(claim.agent.name);
        return is_near || place == AuthorPlace::body || is_named_afar(claim.agent.name) || claim.sources > 1;
    }

    void report_unprinted(const AuthorClaim& claim) {
        authors_.diagnostics.push_back(
            {Severity::note,
             "author-unprinted",
             {},
             "the page's " + claim.key + " is '" + claim.agent.name + "', whom it does not show; no author is named"});
    }

    /// The nearest place where a name stands; far where it does not.
    [[nodiscard]] AuthorPlace place_of(std::string_view name) const {
        const std::string folded = editorial::folded(name);
        AuthorPlace nearest = AuthorPlace::far;
        for (std::size_t i = 0; i < page_.lines.size(); ++i) {
            const AuthorPlace place = page_.places[i];
            if (place >= nearest || place == AuthorPlace::body) continue;
            if (has_name(editorial::folded(page_.lines[i].words), folded)) nearest = place;
        }
        return nearest;
    }
    [[nodiscard]] bool is_named_afar(std::string_view name) const {
        return std::any_of(page_.lines.begin(), page_.lines.end(),
                           [name](const PrintedLine& line) { return has_name(line.words, name); });
    }

    [[nodiscard]] bool is_named_near(std::string_view name) const {
        for (std::size_t i = 0; i < page_.lines.size(); ++i) {
            const bool is_near = page_.places[i] == AuthorPlace::head || page_.places[i] == AuthorPlace::foot;
            const std::string& words = page_.lines[i].words;
            if (is_near && words.size() <= longest_credit && has_name(words, name)) return true;
        }
        return false;
    }

    // --- both ---

    [[nodiscard]] SourceRange source_of(dom::NodeId node) const {
        if (node == dom::no_node) return {};
        return {{document_[node].line, 0}, {document_[node].end_line, 0}};
    }

    void put(const std::vector<Agent>& agents, const SourceRange& source) {
        const bool has_person = std::any_of(agents.begin(), agents.end(),
                                            [](const Agent& agent) { return is_person(agent) && is_writer(agent); });
        for (Agent agent : agents) {
            agent.source = source;
            list_of(agent, has_person).push_back(agent);
            for (const std::string& house : agent.affiliation) {
                if (!editorial::is_agency(house)) continue;
                Agent agency;
                agency.kind = AgentKind::organization;
                agency.name = house;
                agency.origin = agent.origin;
                agency.source = source;
                authors_.source_organization.push_back(std::move(agency));
            }
        }
    }

    std::vector<Agent>& list_of(const Agent& agent, bool has_person) {
        if (agent.role == "edt") return authors_.editor;
        if (agent.role == "trl") return authors_.translator;
        if (agent.role == "spn") return authors_.source_organization;
        if (!is_writer(agent)) return authors_.contributor;
        // Beside a person an agency is where the words came from; alone it is the author.
        return !is_person(agent) && has_person ? authors_.source_organization : authors_.author;
    }

    void rule(const PrintedByline& byline, std::string_view name) {
        for (dom::NodeId node = byline.first; node < byline.end;) {
            if (is_unseen(rulings_, node) || rulings_[node].fate == Fate::headline) {
                node = document_[node].end;
                continue;
            }
            const bool is_whole =
                document_[node].end <= byline.end && (document_[node].is_text() || node == byline.first);
            if (is_whole) rulings_.decide(node, Fate::byline, name);
            node = is_whole ? document_[node].end : node + 1;
        }
    }

    const dom::Document& document_;
    Rulings& rulings_;
    std::string language_;
    std::vector<std::string> site_names_;
    std::vector<AuthorClaim> claims_;
    PlacedLines page_;
    std::vector<PrintedByline> printed_;
    std::vector<double> scores_;
    Authors authors_;
};

}  // namespace

Authors choose_authors(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                       Rulings& rulings) {
    return AuthorChoice(document, facts, region, rulings).choose();
}

}  // namespace offprint::html

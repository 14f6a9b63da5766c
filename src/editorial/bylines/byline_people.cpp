#include "editorial/bylines/byline_people.h"

#include <algorithm>
#include <utility>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/bylines/byline_roles.h"
#include "editorial/names/agents.h"
#include "editorial/names/byline_wordings.h"
#include "editorial/names/names.h"
#include "editorial/names/organizations.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// A name with its job and its house; longer entries are sentences.
constexpr std::size_t longest_entry = 300;

void append(std::string& words, std::string_view joint, std::string_view more) {
    if (!words.empty()) words.append(joint);
    words.append(more);
}

bool is_handle(std::string_view word) {
    return word.size() > 2 && word.front() == '@' && word.find('@', 1) == std::string_view::npos &&
           word.find('/') == std::string_view::npos;
}

/// An entry of a list, parted into what stands in brackets, addresses and the rest.
struct Entry {
    std::string words{};
    std::vector<std::string> brackets{};
    std::string email{};
    std::string handle{};
};

/// Words of a bracket up to its end; `at` is moved behind it.
std::string bracket_at(std::string_view words, std::size_t& at) {
    const char close = words[at] == '(' ? ')' : '>';
    const std::size_t end = std::min(words.find(close, at), words.size());
    const std::string inside = squeezed(words.substr(at + 1, end - at - 1));
    at = std::min(end + 1, words.size());
    return inside;
}

void add_address(Entry& entry, std::string_view word) {
    while (!word.empty() && (word.back() == '.' || word.back() == ',' || word.back() == ':')) word.remove_suffix(1);
    if (is_email(word)) entry.email = std::string(word);
    if (is_handle(word)) entry.handle = std::string(word);
}

Entry parted_entry(std::string_view words) {
    Entry entry;
    std::string outside;
    for (std::size_t at = 0; at < words.size();) {
        if (words[at] != '(' && words[at] != '<') {
            outside += words[at++];
            continue;
        }
        const std::string inside = bracket_at(words, at);
        outside += ' ';
        if (is_email(inside) || is_handle(inside))
            add_address(entry, inside);
        else if (!inside.empty())
            entry.brackets.push_back(inside);
    }
    for (const std::string_view word : split_words(outside)) {
        if (word.find('@') != std::string_view::npos && (is_email(word) || is_handle(word)))
            add_address(entry, word);
        else
            append(entry.words, " ", word);
    }
    return entry;
}

/// Nothing but words of buttons.
bool is_furniture(std::string_view given) {
    const std::vector<std::string_view> words = split_words(given);
    return std::all_of(words.begin(), words.end(),
                       [](std::string_view word) { return is_word_of<row_furniture>(folded(word)); });
}

/// Where a run-on job, agency or house begins after a full name: "Ada Merrow Staff Writer", "Ada Merrow BBC News".
std::pair<std::string_view, std::string_view> parted_run_on(std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    for (std::size_t i = 2; i < std::min<std::size_t>(parts.size(), 7); ++i) {
        const auto begin = static_cast<std::size_t>(parts[i].data() - words.data());
        const std::string_view name = text::trimmed(words.substr(0, begin));
        const std::string_view rest = words.substr(begin);
        if (!looks_like_a_full_name(name)) continue;  // prose fails here, in its first small word
        const bool is_house = is_agency(rest) || (looks_like_an_organization(rest) && is_all_capitals(parts[i]) &&
                                                  !is_all_capitals(words));
        if (is_newsroom_job(rest) || is_house) return {name, rest};
    }
    return {words, {}};
}

/// "Political Editor Ada Merrow": the job before the name.
std::pair<std::string_view, std::string_view> parted_opening_job(std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    for (std::size_t i = 1; i + 1 < std::min<std::size_t>(parts.size(), 8); ++i) {
        const auto begin = static_cast<std::size_t>(parts[i].data() - words.data());
        const std::string_view job = text::trimmed(words.substr(0, begin));
        if (is_newsroom_job(job) && looks_like_a_full_name(words.substr(begin)) &&
            !is_word_of<newsroom_words>(folded(parts[i])) && !is_word_of<job_qualifiers>(folded(parts[i])))
            return {job, words.substr(begin)};
    }
    return {{}, words};
}

/// "Ada Merrow in Marshfield", "Ada Merrow for the Valley Times": the name, the joint, the rest.
struct JoinedName {
    std::string_view name;
    std::string_view joint;
    std::string_view rest;
};

JoinedName parted_joint(std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) {
        const std::string joint = folded(parts[i]);
        const bool is_joint = is_word_of<place_joints>(joint) || is_word_of<affiliation_joints>(joint);
        if (!is_joint || (starts_upper(parts[i]) && joint != "for")) continue;
        const auto begin = static_cast<std::size_t>(parts[i].data() - words.data());
        const std::string_view name = text::trimmed(words.substr(0, begin));
        const std::string_view rest = words.substr(static_cast<std::size_t>(parts[i + 1].data() - words.data()));
        const bool is_named = starts_upper(rest) || folded(parts[i + 1]) == "the" || !has_cased_letters(rest);
        if (is_named && parts.size() - i <= 8 && looks_like_a_full_name(name) &&
            !looks_like_an_organization_in_capitals(name))
            return {name, parts[i], rest};
    }
    return {words, {}, {}};
}

std::string without_the(std::string_view words) {
    return std::string(starts_with_folded(words, "the ") && !starts_upper(words) ? words.substr(4) : words);
}

class NameReader {
public:
    NameReader(NamedAgents& named, const std::vector<std::string>& known, bool is_capitals)
        : named_(named), known_(known), is_capitals_(is_capitals) {}

    void add(const ListedName& item, bool is_last) {
        const bool follows_comma = item.joint == "," || item.joint == ";";
        if (item.words.size() > longest_entry) return fail();
        if (is_known(item.words)) return add_known(item.words);
        Entry entry = parted_entry(item.words);
        if (!entry.words.empty()) add_words(entry.words, item.joint, follows_comma, is_last);
        if (!named_.is_wellformed) return;
        if (named_.agents.empty()) return fail();
        add_entry(entry);
    }

    /// A job, a house or an address after the last agent.
    bool add_detail(std::string_view words) {
        if (named_.agents.empty()) return false;
        Entry entry = parted_entry(words);
        const bool has_address = !entry.email.empty() || !entry.handle.empty();
        // "Follow @amerrow"
        if (has_address && is_furniture(entry.words)) entry.words.clear();
        if (!entry.words.empty() && !add_job_or_house(entry.words)) return false;
        if (entry.words.empty() && !has_address && entry.brackets.empty()) return false;
        add_entry(entry);
        return named_.is_wellformed;
    }

private:
    void fail() { named_.is_wellformed = false; }
    [[nodiscard]] Agent& last() { return named_.agents.back().agent; }
    [[nodiscard]] bool is_known(std::string_view words) const {
        return !known_.empty() && std::binary_search(known_.begin(), known_.end(), folded(words));
    }
    [[nodiscard]] bool is_house(std::string_view words) const {
        return is_capitals_ ? looks_like_an_organization_in_capitals(words) : looks_like_an_organization(words);
    }

    void add_known(const std::string& words) {
        Agent agent;
        agent.name = words;
        if (is_agency(words) || is_staff(words)) agent.kind = AgentKind::organization;
        named_.agents.push_back({agent, true, true});
    }
    void add_organization(std::string_view words) {
        is_in_job_ = is_in_house_ = false;
        Agent agent;
        agent.kind = AgentKind::organization;
        agent.name = std::string(words);
        named_.agents.push_back({agent, true, false});
    }
    void add_person(std::string_view name) {
        Agent agent;
        agent.name = in_normal_case(name);
        named_.agents.push_back({agent, looks_like_a_full_name(name), is_known(name)});
    }
    void add_job(std::string_view words, std::string_view joint) {
        append(last().job_title, joint, words);
        named_.has_evidence = true;
        is_in_job_ = true;
        is_in_house_ = false;
    }
    void add_house(std::string_view words) {
        last().affiliation.push_back(without_the(words));
        is_in_house_ = is_in_job_;
        named_.has_evidence = true;
    }
    bool add_job_or_house(std::string_view words) {
        if (is_job_title(words))
            add_job(words, ", ");
        else if (is_house(words))
            add_house(words);
        else
            return false;
        return true;
    }

    void add_words(std::string_view words, std::string_view joint, bool follows_comma, bool is_last) {
        if (is_agency(words)) return add_agencies(words, follows_comma);
        if (is_staff(words)) return add_organization(words);
        const bool follows_person = !named_.agents.empty();
        if (follows_person && follows_comma && is_job_title(words)) return add_job(words, ", ");
        if (follows_person && is_in_house_ && goes_on(words, follows_comma) && !is_last)
            return append(last().affiliation.back(), follows_comma ? ", " : " " + std::string(joint) + " ", words);
        if (follows_person && is_in_job_ && goes_on(words, follows_comma))
            return add_job(words, follows_comma ? ", " : " " + std::string(joint) + " ");
        // "..., ACLU Speech, Privacy, and Technology Project"
        if (follows_person && is_in_house_ && !follows_comma && is_house(words))
            return append(last().affiliation.back(), " " + std::string(joint) + " ", words);
        const auto [job, name] = parted_opening_job(words);
        if (!job.empty()) {
            add_name(name);
            return named_.is_wellformed ? add_job(job, ", ") : void();
        }
        const bool may_be_parted = !follows_person || !follows_comma || looks_like_a_full_name(words);
        if (may_be_parted && (add_parted(words) || !named_.is_wellformed)) return;
        if (is_house(words) &&
            !(follows_person && !follows_comma && looks_like_a_full_name(words) && is_all_capitals(words)))
            return follows_person && follows_comma ? add_house(words) : add_organization(words);
        // "Ada Merrow, Marshfield": the place.
        if (is_last && follows_comma && named_.agents.size() == 1 && named_.agents.back().is_full &&
            !looks_like_a_full_name(words) && looks_like_a_name(words))
            return;
        if (!may_be_parted) return add_name(words);
        add_whole_name(words);
    }
    /// "Director of Research" before "and Strategy": what an only word or small letters go on with.
    [[nodiscard]] static bool goes_on(std::string_view words, bool follows_comma) {
        const std::size_t count = split_words(words).size();
        return !looks_like_a_full_name(words) && words.back() != '.' && count <= 5 &&
               (!follows_comma || count == 1 || is_lower(character_at(words, 0)));
    }
    void add_agencies(std::string_view words, bool follows_comma) {
        if (follows_comma && !named_.agents.empty() && named_.agents.back().agent.kind == AgentKind::person)
            return add_house(words);
        for (std::size_t begin = 0; begin <= words.size();) {
            const std::size_t end = std::min(words.find('/', begin), words.size());
            add_organization(text::trimmed(words.substr(begin, end - begin)));
            begin = end + 1;
        }
    }
    void add_name(std::string_view words) {
        is_in_job_ = is_in_house_ = false;
        if (looks_like_a_name(words)) return add_person(words);
        if (!add_parted(words)) add_slashed(words);
    }
    /// The same of words that are not parted.
    void add_whole_name(std::string_view words) {
        is_in_job_ = is_in_house_ = false;
        if (looks_like_a_name(words)) return add_person(words);
        add_slashed(words);
    }
    /// A name with its job, house or place run on or joined; false where the words are not parted so.
    bool add_parted(std::string_view words) {
        const auto [name, rest] = parted_run_on(words);
        if (!rest.empty()) {
            add_person(name);
            if (!add_job_or_house(rest)) fail();
            return true;
        }
        const JoinedName joined = parted_joint(words);
        if (joined.joint.empty()) return false;
        is_in_job_ = is_in_house_ = false;
        add_person(joined.name);
        if (!is_word_of<place_joints>(folded(joined.joint)))
            add_house(joined.rest);
        else if (!looks_like_a_name(joined.rest) || split_words(joined.rest).size() > 4)
            fail();
        return true;
    }
    /// "Ada Merrow/Ben Ode" are two, "AFP/The Ledger" is one as printed.
    void add_slashed(std::string_view words) {
        const std::size_t slash = words.find('/');
        if (slash == std::string_view::npos) return fail();
        const std::string_view left = text::trimmed(words.substr(0, slash));
        const std::string_view right = text::trimmed(words.substr(slash + 1));
        if (looks_like_a_full_name(left) && is_agency(right)) {
            add_person(left);
            return add_house(right);
        }
        if (looks_like_a_full_name(left) && looks_like_a_full_name(right)) {
            add_person(left);
            return add_person(right);
        }
        if (is_agency(left) && starts_upper(right) && split_words(right).size() <= 4) return add_organization(words);
        fail();
    }
    void add_entry(const Entry& entry) {
        if (!entry.email.empty()) last().email = entry.email;
        if (!entry.handle.empty()) last().identifier = entry.handle;
        named_.has_evidence = named_.has_evidence || !entry.email.empty() || !entry.handle.empty();
        for (const std::string& words : entry.brackets) add_bracket(words);
    }
    void add_bracket(const std::string& words) {
        if (const Opener* role = role_named(words)) {
            last().role = std::string(role->role);
            named_.has_evidence = true;
        } else if (is_job_title(words)) {
            add_job(words, ", ");
        } else if (starts_upper(words) || is_agency(words)) {
            if (split_words(words).size() <= 6) return add_house(words);
            fail();
        } else {
            fail();
        }
    }

    NamedAgents& named_;
    const std::vector<std::string>& known_;
    bool is_capitals_;
    bool is_in_job_ = false;    ///< the last entry was a job of the last agent
    bool is_in_house_ = false;  ///< and after it a house
};

}  // namespace

NamedAgents read_names(std::string_view words, const std::vector<std::string>& known) {
    NamedAgents named;
    NameReader reader(named, known, is_all_capitals(words));
    const std::vector<ListedName> list = listed_names(words);
    for (const ListedName& item : list) {
        reader.add(item, &item == &list.back());
        if (!named.is_wellformed) return named;
    }
    return named;
}

bool read_detail(std::string_view words, NamedAgents& named) {
    if (words.size() > longest_entry) return false;
    NamedAgents longer = named;
    const std::vector<std::string> none;
    if (!NameReader(longer, none, false).add_detail(words)) return false;
    named = std::move(longer);
    return true;
}

}  // namespace offprint::editorial

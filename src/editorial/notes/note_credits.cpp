#include "editorial/notes/note_credits.h"

#include <algorithm>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/word_list.h"
#include "editorial/base/wording_index.h"
#include "editorial/names/agents.h"
#include "editorial/notes/note_credit_words.h"
#include "editorial/notes/note_people.h"
#include "editorial/notes/note_text.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_credit = 700;
constexpr std::size_t longest_agency_row = 160;

/// Above Latin, Greek and Cyrillic come the scripts without capitals.
bool is_caseless(char32_t character) { return character > 0x0590; }

std::string_view without_leading_marks(std::string_view words) {
    constexpr std::u32string_view marks = U" \n([（【—–-•*/+￼";
    while (!words.empty() && marks.find(text::decode_at(words, 0).character) != std::u32string_view::npos)
        words.remove_prefix(text::decode_at(words, 0).bytes);
    return words;
}

std::string_view without_closing_marks(std::string_view words) {
    constexpr std::string_view marks = " .;,)]\n";
    while (!words.empty()) {
        if (marks.find(words.back()) != std::string_view::npos) {
            words.remove_suffix(1);
            continue;
        }
        bool is_cut = false;
        for (const std::string_view mark : {"）", "】", "。"}) {
            if (!words.ends_with(mark)) continue;
            words.remove_suffix(mark.size());
            is_cut = true;
        }
        if (!is_cut) break;
    }
    return words;
}

struct Segment {
    const CreditRow* row = nullptr;
    std::string_view names;  ///< of the flat text, after the opening
};

const WordingIndex& credit_index() {
    static const WordingIndex index = [] {
        std::vector<std::string_view> lists;
        for (const CreditRow& row : credit_openings) lists.push_back(row.words);
        return WordingIndex(lists);
    }();
    return index;
}

/// The segment that begins with a credit's words; its row is null where there are none.
Segment segment_at(std::string_view flat) {
    constexpr std::size_t longest_wording = 80;
    const Opening opening = opening_of(flat, longest_wording);
    const Wording longest = credit_index().longest_opening(opening.words);
    if (longest.words.empty()) return {};
    const std::size_t end = opening.offsets[longest.words.size()];
    return {&credit_openings[longest.list], flat.substr(std::min(end, flat.size()))};
}

bool names_someone(std::string_view words) {
    const char32_t first = character_at(words, 0);
    const std::string_view word = words.substr(0, std::min(words.find_first_of(" ,.)/"), words.size()));
    return is_upper(first) || is_caseless(first) || first == '@' || first == U'«' || first == U'“' || first == '"' ||
           has_word(credit_agency_words, word);
}

/// Parts a credit line where another credit begins: after ";", a line's end, ". ", or ", " and " and " before its
/// words.
std::vector<Segment> segments_of(std::string_view flat) {
    std::vector<Segment> segments;
    const auto close = [&](std::size_t at) {
        if (segments.empty() || at == 0) return;
        Segment& last = segments.back();
        const auto begin = static_cast<std::size_t>(last.names.data() - flat.data());
        if (at > begin) last.names = last.names.substr(0, std::min(at - begin, last.names.size()));
    };
    for (std::size_t at = 0; at < flat.size(); at = flat.find_first_of(";,. \n|/", at + 1)) {
        const std::string_view rest =
            without_leading_marks(flat.substr(at).starts_with(';') || flat.substr(at).starts_with(',') ||
                                          flat.substr(at).starts_with('.') || flat.substr(at).starts_with('|')
                                      ? flat.substr(at + 1)
                                      : flat.substr(at));
        const Segment segment = segment_at(rest);
        if (segment.row == nullptr) continue;
        // The same place is met again from the space after a comma.
        if (!segments.empty() && segments.back().names.data() == segment.names.data()) continue;
        close(at);
        segments.push_back(segment);
    }
    return segments;
}

/// "Jason Lange in Washington" without the place, "Example Wire writers Ada Merrow" without the house.
std::string bare_name(std::string_view name) {
    for (const std::string_view joint : {" writers ", " writer ", " Writer ", " correspondent ", "’s ", "'s "}) {
        if (const std::size_t at = name.find(joint); at != std::string_view::npos)
            name = name.substr(at + joint.size());
    }
    for (const std::string_view joint :
         {" in ", " from ", " at ", " aus ", " à ", " en ", " a ", " из ", " в ", " ("}) {
        name = name.substr(0, std::min(name.find(joint), name.size()));
    }
    return std::string(without_closing_marks(without_leading_marks(name)));
}

bool is_a_name(std::string_view name) {
    constexpr std::size_t longest_name = 80;
    if (name.empty() || name.size() > longest_name) return false;
    if (is_caseless(character_at(name, 0))) return split_words(name).size() <= 4;
    return split_words(name).size() <= 6 && are_people(name);
}

bool is_agency(std::string_view name) {
    const std::vector<std::string_view> words = split_words(name);
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return has_word(credit_agency_words, folded(word)); });
}

bool is_known(const std::vector<Agent>& agents, const std::string& name) {
    return std::any_of(agents.begin(), agents.end(),
                       [&](const Agent& agent) { return folded(agent.name) == folded(name); });
}

void add(Reading& reading, std::vector<Agent>& agents, Agent agent, std::string_view key, const SourceRange& source) {
    if (is_known(agents, agent.name) || is_known(reading.article.metadata.author, agent.name)) return;
    agent.origin = Origin::text_pattern;
    agent.source = source;
    agent.confidence = 0.85;
    record_drawn(reading.ledger, "note-credit", agent.name, std::string(key) + ": " + agent.name, source, 0.85);
    agents.push_back(std::move(agent));
}

void add_agency(Reading& reading, const std::string& name, const SourceRange& source) {
    Agent agent;
    agent.kind = AgentKind::organization;
    agent.name = name;
    agent.role = "ctb";
    if (!name.empty()) add(reading, reading.article.metadata.source_organization, agent, "sourceOrganization", source);
}

void add_agencies(Reading& reading, std::string_view names, const SourceRange& source) {
    std::string parted(names);
    std::replace(parted.begin(), parted.end(), '/', ',');
    for (const Agent& agent : parse_agents(parted, Origin::text_pattern))
        add_agency(reading, std::string(without_closing_marks(agent.name)), source);
}

void add_people(Reading& reading, std::string_view role, std::string_view names, const SourceRange& source) {
    Metadata& metadata = reading.article.metadata;
    for (Agent& agent : parse_agents(names, Origin::text_pattern)) {
        agent.name = bare_name(agent.name);
        agent.role = std::string(role);
        if (is_agency(agent.name) && !agent.name.empty()) {
            add_agency(reading, agent.name, source);
        } else if (is_a_name(agent.name)) {
            const bool edits = role == "edt";
            add(reading, edits ? metadata.editor : metadata.contributor, agent, edits ? "editor" : "contributor",
                source);
        }
    }
}

/// The names before "contributed to this report", without what the line opens with.
std::string_view contributors_in(std::string_view flat) {
    static const WordingIndex closings({credit_closings});
    const Opening opening = opening_of(flat, flat.size());
    if (closings.lists_in(opening.words) == 0) return {};
    const Parted parted = parted_at(opening.words, credit_closings);
    if (parted.before.empty()) return {};
    return text::trimmed(flat.substr(0, opening.offsets[parted.before.size()]));
}

bool is_short_enough(const Segment& segment, std::string_view flat) {
    const std::size_t most = segment.row->role == "org" ? longest_agency_row : longest_credit;
    return flat.size() <= most;
}

/// A row goes on as a name does, not as a sentence: "Photos: Ben Ode", "Reporting by Ada Byron".
bool is_row(std::string_view names) {
    const std::string_view sentence = names.substr(0, first_sentence_end(names));
    const std::vector<std::string_view> words = split_words(sentence.substr(0, 120));
    const auto lower = std::count_if(words.begin(), words.end(), [](std::string_view word) {
        return is_lower(character_at(word, 0)) && !has_word(credit_agency_words, word);
    });
    return static_cast<std::size_t>(lower) * 2 <= words.size();
}

/// "Source: the council", and "mit dpa", which names the agency in its own words.
bool is_agency_row(const Segment& segment, std::string_view flat) {
    constexpr std::size_t longest_source = 40;
    if (segment.row->role != "org") return false;
    const std::string_view names = without_closing_marks(segment.names);
    const auto begin = static_cast<std::size_t>(segment.names.data() - flat.data());
    const std::string_view opening = text::trimmed(flat.substr(0, begin));
    const bool is_labelled = opening.ends_with(':') || opening.ends_with("：");
    return names.empty() ? !is_labelled : is_labelled && names.size() <= longest_source;
}

}  // namespace

std::optional<WordedKind> find_credit(std::string_view flat) {
    if (flat.size() > longest_credit) return std::nullopt;
    const std::string_view bare = without_leading_marks(flat);
    const Segment segment = segment_at(bare);
    if (segment.row != nullptr && is_short_enough(segment, bare)) {
        if (is_agency_row(segment, bare) || (names_someone(segment.names) && is_row(segment.names)))
            return WordedKind{NoteKind::credit, "credit", 0.9};
    }
    constexpr std::size_t longest_contributors = 400;
    const std::string_view names = contributors_in(bare);
    const bool is_credit =
        !names.empty() && names.size() <= longest_contributors && names_someone(names) && is_row(names);
    return is_credit ? std::optional(WordedKind{NoteKind::credit, "credit-closing", 0.88}) : std::nullopt;
}

Reading draw_from_credit(Reading reading, std::string_view flat, const SourceRange& source) {
    if (flat.size() > longest_credit) return reading;
    const std::string_view bare = without_leading_marks(flat);
    for (const Segment& segment : segments_of(bare)) {
        const std::string names = squeezed(without_closing_marks(segment.names));
        if (segment.row->role == "org")
            add_agencies(reading, names, source);
        else
            add_people(reading, segment.row->role, names, source);
    }
    const std::string_view names = contributors_in(bare);
    if (!names.empty()) add_people(reading, "ctb", squeezed(names), source);
    return reading;
}

}  // namespace offprint::editorial

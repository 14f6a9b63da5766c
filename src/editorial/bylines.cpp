#include <algorithm>
#include <optional>

#include "editorial/agents.h"
#include "editorial/byline_wordings.h"
#include "editorial/inlines.h"
#include "editorial/letters.h"
#include "editorial/record.h"
#include "editorial/steps.h"
#include "editorial/word_list.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Bylines are not cut at any length, but a paragraph this long is prose.
constexpr std::size_t longest_byline = 400;
// A byline stands at the head: before the body's fourth block.
constexpr std::size_t reach = 4;

bool has_any_word(std::string_view list, std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    return std::any_of(parts.begin(), parts.end(),
                       [list](std::string_view part) { return has_word(list, folded(part)); });
}

/// What stands in a name in small letters.
constexpr std::string_view particles = "van von de der den del della di da du la le bin ibn al el of the jr. sr. y e";

/// Capitalised words and what joins them ("van", "and", "&"): nothing that a sentence would need.
bool looks_like_a_name(std::string_view name) {
    const std::vector<std::string_view> words = split_words(name);
    if (words.empty() || words.size() > 7) return false;
    const auto capitals =
        std::count_if(words.begin(), words.end(), [](std::string_view word) { return starts_upper(word); });
    return capitals >= 1 && std::all_of(words.begin(), words.end(), [](std::string_view word) {
               return starts_upper(word) || has_word(particles, folded(word));
           });
}

struct Byline {
    std::vector<Agent> authors;
    std::vector<Agent> helpers;  ///< who is named after "with"
};

/// A part that names a job belongs to the name before it.
std::vector<Agent> with_jobs(const std::vector<Agent>& parts) {
    std::vector<Agent> people;
    for (const Agent& part : parts) {
        if (!people.empty() && has_any_word(job_words, part.name)) {
            people.back().job_title += (people.back().job_title.empty() ? "" : ", ") + part.name;
            continue;
        }
        people.push_back(part);
    }
    return people;
}

/// Where ", with " or " with " begins, the words' end when it does not.
std::size_t helpers_at(std::string_view words) {
    for (const std::string_view word : split_words(words)) {
        if (has_word(helper_openers, word)) return static_cast<std::size_t>(word.data() - words.data());
    }
    return words.size();
}

std::string_view without_end_marks(std::string_view words) {
    words = text::trimmed(words);
    while (!words.empty() && (words.back() == ',' || words.back() == ';' || words.back() == '|')) {
        words = text::trimmed(words.substr(0, words.size() - 1));
    }
    return words;
}

std::optional<Byline> parse_byline(std::string_view row) {
    const std::vector<std::string_view> words = split_words(row);
    if (words.size() < 2 || row.size() > longest_byline) return std::nullopt;
    std::string opener = folded(words[0]);
    if (!opener.empty() && opener.back() == ':') opener.pop_back();
    if (!has_word(byline_openers, opener)) return std::nullopt;
    const std::string_view rest = row.substr(static_cast<std::size_t>(words[1].data() - row.data()));
    const std::size_t split = helpers_at(rest);
    Byline byline;
    byline.authors = with_jobs(parse_agents(without_end_marks(rest.substr(0, split)), Origin::text_pattern));
    if (split < rest.size()) {
        const std::size_t space = rest.find(' ', split);
        if (space == std::string_view::npos) return std::nullopt;
        byline.helpers = with_jobs(parse_agents(without_end_marks(rest.substr(space)), Origin::text_pattern));
    }
    const auto is_name = [](const Agent& agent) { return looks_like_a_name(agent.name); };
    if (byline.authors.empty() || !std::all_of(byline.authors.begin(), byline.authors.end(), is_name))
        return std::nullopt;
    if (!std::all_of(byline.helpers.begin(), byline.helpers.end(), is_name)) return std::nullopt;
    return byline;
}

bool are_same_people(const std::vector<Agent>& left, const std::vector<Agent>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Agent& one, const Agent& other) { return folded(one.name) == folded(other.name); });
}

void take_helpers(Metadata& metadata, const std::vector<Agent>& helpers) {
    for (Agent helper : helpers) {
        if (has_any_word(agency_words, helper.name)) {
            helper.kind = AgentKind::organization;
            metadata.source_organization.push_back(helper);
        } else {
            helper.role = "ctb";
            metadata.contributor.push_back(helper);
        }
    }
}

/// Takes a byline into the metadata; false where it must stay, because the metadata name others.
bool take_byline(Reading& reading, const Byline& byline, const std::string& row, const SourceRange& source) {
    Metadata& metadata = reading.article.metadata;
    if (metadata.byline) return false;
    const bool is_known = !metadata.author.empty();
    if (is_known && !are_same_people(metadata.author, byline.authors)) {
        reading.diagnostics.push_back(
            {Severity::warning, "byline-conflict", source,
             "the byline '" + row + "' names others than the metadata; it stays in the text"});
        return false;
    }
    metadata.byline = Sourced<std::string>{row, Origin::text_pattern, source};
    if (!is_known) {
        metadata.author = byline.authors;
        for (Agent& author : metadata.author) author.source = source;
        take_helpers(metadata, byline.helpers);
    }
    record_to_metadata(reading.ledger, "byline", row, "byline: " + row, source, 0.97);
    return true;
}

}  // namespace

Reading find_bylines(Reading reading) {
    Blocks& body = reading.article.body;
    for (std::size_t i = 0; i < std::min(reach, body.size()); ++i) {
        const auto* paragraph = std::get_if<Paragraph>(&body[i].node);
        if (paragraph == nullptr) continue;
        const std::string row = squeezed(flat_text(paragraph->content));
        const std::optional<Byline> byline = parse_byline(row);
        if (!byline) continue;
        if (take_byline(reading, *byline, row, body[i].source))
            body.erase(body.begin() + static_cast<std::ptrdiff_t>(i));
        return reading;
    }
    return reading;
}

}  // namespace offprint::editorial

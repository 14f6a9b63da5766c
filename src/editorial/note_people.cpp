#include "editorial/note_people.h"

#include <algorithm>
#include <optional>

#include "editorial/agents.h"
#include "editorial/letters.h"
#include "editorial/record.h"
#include "editorial/word_list.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view name_particles =
    "van von de der den del della di da du la le bin ibn al el and und et y e и";

/// Every word is capitalised or a particle, at least two are names' words: "Mst. Nadira Rahim", "A. Byron and B. Ode".
bool looks_like_names(std::string_view words) {
    int capitalised = 0;
    for (const std::string_view word : split_words(words)) {
        if (starts_upper(word))
            ++capitalised;
        else if (!has_word(name_particles, word))
            return false;
    }
    return capitalised >= 2 && words.size() <= 160 && !starts_with_folded(words, "the ") &&
           !starts_with_folded(words, "this ");
}

struct Introduction {
    std::string names;
    std::string role;  ///< "international affairs analyst and columnist"
};

/// The end of the first sentence: a full stop before a space and a capital, not after a title or an initial.
std::size_t sentence_end(std::string_view text) {
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
        const std::size_t space = text.rfind(' ', at);
        const std::string_view word = text.substr(space == std::string_view::npos ? 0 : space + 1,
                                                  at - (space == std::string_view::npos ? 0 : space + 1));
        const bool is_title = word.size() <= 1 || has_word("mst mr mrs ms dr prof st jr sr rev hon", folded(word));
        if (!is_title && (at + 1 == text.size() || text[at + 1] == ' ')) return at;
    }
    return text.size();
}

std::string without_article(std::string_view words) {
    for (const std::string_view article : {"an ", "a ", "the "}) {
        if (starts_with_folded(words, article)) return std::string(words.substr(article.size()));
    }
    return std::string(words);
}

/// "N.N., an analyst", "N.N. is a columnist", "X and Y are engineers".
std::optional<Introduction> introduction_of(std::string_view words) {
    const std::string_view sentence = words.substr(0, sentence_end(words));
    for (const std::string_view joint : {" is ", " are ", ", ", " ist ", " sind ", " est ", " es "}) {
        const std::size_t at = sentence.find(joint);
        if (at == std::string_view::npos) continue;
        const std::string_view names = sentence.substr(0, at);
        const std::string_view role = sentence.substr(at + joint.size());
        if (looks_like_names(names) && !role.empty() && !starts_upper(role))
            return Introduction{std::string(names), without_article(role)};
    }
    return std::nullopt;
}

/// "... at the University of Reed, Fenland." gives "University of Reed, Fenland".
std::string affiliation_in(std::string_view words) {
    for (const std::string_view joint : {" at the ", " at "}) {
        const std::size_t at = words.find(joint);
        if (at == std::string_view::npos) continue;
        const std::string_view rest = words.substr(at + joint.size());
        const std::string_view name = rest.substr(0, sentence_end(rest));
        if (starts_upper(name) && name.size() <= 120) return std::string(name);
    }
    return {};
}

/// What follows "the view of" or "the position of", to the note's end: the publisher.
std::string publisher_in(std::string_view words) {
    for (const std::string_view joint :
         {"with the view of ", "with the views of ", "with the position of ", "reflect the views of ",
          "reflect the view of ", "reflect the position of ", "reflect those of ", "not those of "}) {
        const std::size_t at = words.find(joint);
        if (at == std::string_view::npos) continue;
        std::string_view name = words.substr(at + joint.size());
        name = name.substr(0, sentence_end(name));
        if (starts_upper(name) && split_words(name).size() <= 6) return std::string(name);
        if (starts_with_folded(name, "the ") && starts_upper(name.substr(4)) && split_words(name).size() <= 6)
            return std::string(name.substr(4));
    }
    return {};
}

void record(Reading& reading, const std::string& rule, const std::string& words, const std::string& value,
            const SourceRange& source) {
    record_drawn(reading.ledger, rule, words, value, source, 0.9);
}

void draw_people(Reading& reading, Note& note, std::string_view words, const SourceRange& source) {
    const std::optional<Introduction> found = introduction_of(words);
    if (!found) return;
    note.also.push_back(NoteKind::bio);
    if (!reading.article.metadata.author.empty()) return;
    for (Agent& agent : parse_agents(found->names, Origin::text_pattern)) {
        agent.source = source;
        record(reading, "note-author", agent.name, "author: " + agent.name, source);
        agent.job_title = found->role;
        record(reading, "note-job-title", found->role, "jobTitle: " + found->role, source);
        if (const std::string affiliation = affiliation_in(words); !affiliation.empty()) {
            agent.affiliation.push_back(affiliation);
            record(reading, "note-affiliation", affiliation, "affiliation: " + affiliation, source);
        }
        agent.bio = note.body;
        reading.article.metadata.author.push_back(std::move(agent));
    }
}

}  // namespace

Reading draw_from_note(Reading reading, Note& note, const SourceRange& source) {
    const bool is_disclaimer =
        note.kind == NoteKind::disclaimer || std::count(note.also.begin(), note.also.end(), NoteKind::disclaimer) > 0;
    if (note.kind != NoteKind::editor && note.kind != NoteKind::bio && !is_disclaimer) return reading;
    const std::string words = squeezed(plain_text(note.body));
    if (note.kind != NoteKind::disclaimer) draw_people(reading, note, words, source);
    if (!is_disclaimer) return reading;
    Metadata& metadata = reading.article.metadata;
    record(reading, "note-disclaimer", words, "note: disclaimer", source);
    if (!metadata.label && metadata.type == ArticleType::article) {
        metadata.label = Sourced<std::string>{"Opinion", Origin::text_pattern, source};
        metadata.type = ArticleType::opinion;
        record(reading, "note-label", words, "label: Opinion", source);
    }
    const std::string publisher = publisher_in(words);
    if (!publisher.empty() && !metadata.publisher) {
        metadata.publisher = Sourced<Publisher>{Publisher{publisher, "", {}}, Origin::text_pattern, source};
        record(reading, "note-publisher", publisher, "publisher: " + publisher, source);
    }
    return reading;
}

}  // namespace offprint::editorial

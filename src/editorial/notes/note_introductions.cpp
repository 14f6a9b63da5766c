#include "editorial/notes/note_introductions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/names/agents.h"
#include "editorial/notes/note_people.h"
#include "editorial/notes/note_text.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

/// Between names and what they are. " are " and its like before ", ", which may stand within a list of names.
constexpr std::array joints{
    std::string_view{" is "},   std::string_view{" are "},  std::string_view{" ist "},      std::string_view{" sind "},
    std::string_view{" est "},  std::string_view{" sont "}, std::string_view{" es "},       std::string_view{" son "},
    std::string_view{" è "},    std::string_view{" sono "}, std::string_view{" é "},        std::string_view{" são "},
    std::string_view{" jest "}, std::string_view{" są "},   std::string_view{" является "}, std::string_view{" — это "},
    std::string_view{" — "},    std::string_view{" – "},    std::string_view{" - "},        std::string_view{", "},
};

/// The articles before a job title, folded.
constexpr std::array articles{
    std::string_view{"an "},  std::string_view{"a "},   std::string_view{"the "}, std::string_view{"eine "},
    std::string_view{"ein "}, std::string_view{"der "}, std::string_view{"die "}, std::string_view{"une "},
    std::string_view{"un "},  std::string_view{"una "}, std::string_view{"uno "}, std::string_view{"um "},
    std::string_view{"uma "}, std::string_view{"le "},  std::string_view{"la "},  std::string_view{"el "},
    std::string_view{"een "},
};

/// Between a job and where it is done: after these stands the affiliation's name.
constexpr std::array places{
    std::string_view{" at the "},   std::string_view{" at "},        std::string_view{" an der "},
    std::string_view{" am "},       std::string_view{" bei der "},   std::string_view{" beim "},
    std::string_view{" bei "},      std::string_view{" à l'"},       std::string_view{" à l’"},
    std::string_view{" à la "},     std::string_view{" au "},        std::string_view{" chez "},
    std::string_view{" en la "},    std::string_view{" en el "},     std::string_view{" presso la "},
    std::string_view{" presso l'"}, std::string_view{" presso il "}, std::string_view{" presso "},
    std::string_view{" all'"},      std::string_view{" all’"},       std::string_view{" alla "},
    std::string_view{" na "},       std::string_view{" aan de "},    std::string_view{" for the "},
    std::string_view{" for "},
};

/// What follows a job title and is no part of it.
constexpr std::array tails{
    std::string_view{", "},          std::string_view{" ("},
    std::string_view{" und Autor"},  std::string_view{" and the author of "},
    std::string_view{" who "},       std::string_view{" whose "},
    std::string_view{" based in "},  std::string_view{" qui "},
    std::string_view{" et vit "},    std::string_view{" que "},
    std::string_view{" und lebt "},  std::string_view{" y vive "},
    std::string_view{" and lives "}, std::string_view{" и живёт "},
    std::string_view{" и живет "},
};

std::string_view without_article(std::string_view words) {
    for (const std::string_view article : articles) {
        if (starts_with_folded(words, article)) return words.substr(article.size());
    }
    return words;
}

std::string_view without_end_marks(std::string_view words) {
    while (!words.empty() && (words.back() == '.' || words.back() == ',' || words.back() == ';' || words.back() == ' '))
        words.remove_suffix(1);
    return words;
}

struct Place {
    std::size_t at = std::string_view::npos;
    std::string_view name;
};

/// "University of Reed, Fenland, covering rivers" ends where a small word is no part of a name.
std::string_view leading_name(std::string_view words) {
    constexpr std::string_view inner = "of the de des der du di del della do da für of für van von y et e for & la le";
    std::string_view name = words.substr(0, 0);
    for (const std::string_view word : split_words(words.substr(0, 200))) {
        if (!starts_upper(word) && !has_word(inner, word)) break;
        // A small word belongs to the name only where another capital follows.
        if (starts_upper(word))
            name = words.substr(0, static_cast<std::size_t>(word.data() - words.data()) + word.size());
        if (word.ends_with('.') && word.size() > 3) break;
    }
    return without_end_marks(name);
}

/// German capitalises every noun: only a word for an institution tells that a place of work is named.
bool may_be_a_place(std::string_view joint, std::string_view name) {
    constexpr std::string_view german = "| an der | am | bei der | beim | bei |";
    constexpr std::string_view institutions =
        "universität|hochschule|institut|akademie|zentrum|klinik|museum|verlag|zeitung|stiftung|kolleg|schule|gmbh| ag";
    const bool is_german = german.find("|" + std::string(joint) + "|") != std::string_view::npos;
    return !is_german || holds_any(folded(name), institutions);
}

/// "... at the University of Reed, Fenland" has the place "University of Reed, Fenland".
Place place_in(std::string_view clause) {
    constexpr std::size_t longest_name = 120;
    Place first;
    for (const std::string_view joint : places) {
        const std::size_t at = clause.find(joint);
        if (at == std::string_view::npos || at >= first.at) continue;
        const std::string_view name = leading_name(clause.substr(at + joint.size()));
        if (starts_upper(name) && name.size() <= longest_name && may_be_a_place(joint, name)) first = {at, name};
    }
    return first;
}

std::string_view job_in(std::string_view role, const Place& place) {
    std::size_t end = std::min(place.at, role.size());
    for (const std::string_view tail : tails) end = std::min(end, role.find(tail));
    return without_end_marks(role.substr(0, end));
}

/// In German every noun is capitalised, a job too: "Ada Merrow ist Professorin", but a name after ", " is none.
bool may_be_a_role(std::string_view role, std::string_view joint) {
    return !role.empty() && (!starts_upper(role) || joint == " ist " || joint == " sind ");
}

std::optional<Introduction> introduction_of(std::string_view clause) {
    constexpr std::size_t longest_job = 120;
    for (const std::string_view joint : joints) {
        const std::size_t at = clause.find(joint);
        if (at == std::string_view::npos) continue;
        const std::string_view names = clause.substr(0, at);
        const std::string_view role = without_article(clause.substr(at + joint.size()));
        if (!are_people(names) || !may_be_a_role(role, joint)) continue;
        const Place place = place_in(role);
        Introduction found;
        found.names = std::string(names);
        found.is_joint = parse_agents(names, {}).size() > 1;
        const std::string_view job = job_in(role, place);
        if (job.size() <= longest_job) found.role = std::string(job);
        if (!place.name.empty()) found.affiliation.emplace_back(place.name);
        return found;
    }
    return std::nullopt;
}

/// Where another clause with a subject of its own begins: "; C. Name is", ", and C. Name is", " and C. Name is".
std::size_t clause_end(std::string_view sentence) {
    for (std::size_t at = sentence.find_first_of("; ,"); at != std::string_view::npos;
         at = sentence.find_first_of("; ,", at + 1)) {
        const std::string_view rest = sentence.substr(at);
        if (rest.starts_with(';')) return at;
        for (const std::string_view joint :
             {", and ", ", und ", ", et ", " and ", " und ", " et ", " y ", " e ", " и ", ", "}) {
            if (!rest.starts_with(joint) || !starts_upper(rest.substr(joint.size()))) continue;
            if (introduction_of(rest.substr(joint.size())) && introduction_of(sentence.substr(0, at))) return at;
        }
    }
    return sentence.size();
}

std::string_view without_joint(std::string_view clause) {
    clause = text::trimmed(clause);
    for (const std::string_view joint : {";", ",", "and ", "und ", "et ", "y ", "e ", "и "}) {
        if (clause.starts_with(joint)) clause = text::trimmed(clause.substr(joint.size()));
    }
    return clause;
}

/// Adds what the sentence introduces; false where that is nobody.
bool add_introductions(std::vector<Introduction>& found, std::string_view sentence) {
    constexpr int most_clauses = 12;
    const std::size_t before = found.size();
    for (int i = 0; i < most_clauses && !sentence.empty(); ++i) {
        const std::size_t end = clause_end(sentence);
        if (auto introduction = introduction_of(sentence.substr(0, end))) found.push_back(std::move(*introduction));
        sentence = without_joint(sentence.substr(end));
    }
    return found.size() > before;
}

/// "She is a fellow at the University of Reed." goes on about the last one who was introduced.
bool goes_on_about_one(std::string_view sentence) {
    constexpr std::string_view pronouns =
        "she he sie er elle il ella él lei lui ela ele она он вона він ona on zij hij";
    return has_word(pronouns, folded(sentence.substr(0, std::min(sentence.find(' '), sentence.size()))));
}

void add_place(Introduction& last, std::string_view sentence) {
    const Place place = place_in(sentence);
    if (!last.is_joint && last.affiliation.empty() && !place.name.empty()) last.affiliation.emplace_back(place.name);
}

}  // namespace

std::vector<Introduction> introductions_in(std::string_view words) {
    constexpr std::size_t longest_sentence = 600;
    constexpr int most_sentences = 12;
    std::vector<Introduction> found;
    for (int i = 0; i < most_sentences && !words.empty(); ++i) {
        const std::size_t end = first_sentence_end(words.substr(0, longest_sentence));
        const std::string_view sentence = words.substr(0, end);
        if (!found.empty() && goes_on_about_one(sentence))
            add_place(found.back(), sentence);
        else if (!add_introductions(found, sentence))
            return found;
        words = text::trimmed(words.substr(std::min(end + 1, words.size())));
    }
    return found;
}

}  // namespace offprint::editorial

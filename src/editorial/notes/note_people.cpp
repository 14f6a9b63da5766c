#include "editorial/notes/note_people.h"

#include <algorithm>
#include <array>

#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/word_list.h"
#include "editorial/names/agents.h"
#include "editorial/notes/note_introductions.h"
#include "editorial/notes/note_opening.h"
#include "editorial/notes/note_text.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view name_particles =
    "van von de der den del della di da du la le bin ibn al el and und et y e и dos das do zu zum ten ter af av jr. "
    "sr. i ve və";

/// What opens a sentence and is nobody's name.
constexpr std::string_view no_names =
    "the this that these those there here it he she they we you i in on at by for from with a an our my his her their "
    "its "
    "der die das dieser diese dieses es er sie wir im in am bei mit le la les l' ce cet cette ces il elle ils nous un "
    "une "
    "el los las este esta estos esto es una o os as este esta isto ele ela il lo gli i questo questa un uno это эта "
    "этот он "
    "она они мы в на bu bir o onun şu";

/// A name with one of these is no person's.
constexpr std::string_view organization_words =
    "review trust institute university council news times post press magazine journal agency ministry committee "
    "company inc ltd gmbh "
    "foundation association society museum bank party union zeitung verlag universität stiftung université journal "
    "institut "
    "universidad fundación università università fondazione университет институт газета журнал фонд агентство";

/// Before the name of whose view it is not.
constexpr std::array publisher_joints{
    std::string_view{"with the view of "},
    std::string_view{"with the views of "},
    std::string_view{"with the position of "},
    std::string_view{"with the opinion of "},
    std::string_view{"reflect the views of "},
    std::string_view{"reflect the view of "},
    std::string_view{"reflect the position of "},
    std::string_view{"represent the views of "},
    std::string_view{"reflect those of "},
    std::string_view{"not those of "},
    std::string_view{"not necessarily those of "},
    std::string_view{"nicht unbedingt die Meinung von "},
    std::string_view{"nicht die Meinung von "},
    std::string_view{"nicht notwendigerweise die Meinung von "},
    std::string_view{"nicht mit der Meinung von "},
    std::string_view{"nécessairement la position de "},
    std::string_view{"nécessairement le point de vue de "},
    std::string_view{"nécessairement l'opinion de "},
    std::string_view{"nécessairement l’opinion de "},
    std::string_view{"nécessairement celles de "},
    std::string_view{"necesariamente la opinión de "},
    std::string_view{"necesariamente la postura de "},
    std::string_view{"necesariamente las de "},
    std::string_view{"necessariamente a opinião de "},
    std::string_view{"necessariamente la posizione di "},
    std::string_view{"necessariamente l'opinione di "},
    std::string_view{"не совпадать с мнением редакции "},
    std::string_view{"не совпадать с мнением "},
    std::string_view{"не совпадать с позицией редакции "},
    std::string_view{"не совпадать с позицией "},
    std::string_view{"не совпадать с точкой зрения "},
};

/// The label of an opinion piece, by language.
struct OpinionLabel {
    std::string_view language;
    std::string_view words;
};
constexpr std::array opinion_labels{
    OpinionLabel{"de", "Meinung"},  OpinionLabel{"fr", "Opinion"}, OpinionLabel{"es", "Opinión"},
    OpinionLabel{"it", "Opinione"}, OpinionLabel{"pt", "Opinião"}, OpinionLabel{"ru", "Мнение"},
    OpinionLabel{"uk", "Думка"},    OpinionLabel{"tr", "Görüş"},   OpinionLabel{"az", "Rəy"},
    OpinionLabel{"ar", "رأي"},      OpinionLabel{"zh", "观点"},    OpinionLabel{"hi", "विचार"},
    OpinionLabel{"pl", "Opinia"},   OpinionLabel{"nl", "Opinie"},  OpinionLabel{"ja", "オピニオン"},
};

constexpr double drawn_confidence = 0.9;

std::string without_quotes(std::string_view name) {
    for (const std::string_view mark : {"\"", "«", "“", "„"}) {
        if (name.starts_with(mark)) name.remove_prefix(mark.size());
    }
    for (const std::string_view mark : {"\"", "»", "”", "“"}) {
        if (name.ends_with(mark)) name.remove_suffix(mark.size());
    }
    return std::string(name);
}

/// What follows the words for a view that is not shared, to the sentence's end: the publisher.
std::string publisher_in(std::string_view words) {
    constexpr std::size_t most_words = 6;
    for (const std::string_view joint : publisher_joints) {
        const std::size_t at = words.find(joint);
        if (at == std::string_view::npos) continue;
        const std::string_view rest = words.substr(at + joint.size());
        const std::string name = without_quotes(rest.substr(0, first_sentence_end(rest)));
        if (starts_upper(name) && split_words(name).size() <= most_words) return name;
        if (starts_with_folded(name, "the ") && starts_upper(name.substr(4)) && split_words(name).size() <= most_words)
            return name.substr(4);
    }
    return {};
}

void record(Reading& reading, const std::string& rule, const std::string& words, const std::string& value,
            const SourceRange& source) {
    record_drawn(reading.ledger, rule, words, value, source, drawn_confidence);
}

Agent* author_named(Metadata& metadata, const std::string& name) {
    const std::string wanted = matched(name);
    const auto found = std::find_if(metadata.author.begin(), metadata.author.end(), [&](const Agent& author) {
        const std::string known = matched(author.name);
        return known == wanted || (!known.empty() && wanted.ends_with(" " + known)) ||
               (!wanted.empty() && known.ends_with(" " + wanted));
    });
    return found != metadata.author.end() ? &*found : nullptr;
}

/// Fills in what an introduction says of an author and nothing else has said.
void describe(Reading& reading, std::size_t index, const Introduction& found, const SourceRange& source) {
    Agent& author = reading.article.metadata.author[index];
    if (author.job_title.empty() && !found.role.empty() && !found.is_joint) {
        author.job_title = found.role;
        record(reading, "note-job-title", found.role, "jobTitle: " + found.role, source);
    }
    if (!author.affiliation.empty()) return;
    for (const std::string& affiliation : found.affiliation) {
        author.affiliation.push_back(affiliation);
        record(reading, "note-affiliation", affiliation, "affiliation: " + affiliation, source);
    }
}

/// An author whom only notes name: each biography adds one, another note only where there is none.
bool may_add_author(const Metadata& metadata, NoteKind kind, KnownAuthors known) {
    if (known == KnownAuthors::some) return false;
    return kind == NoteKind::bio || (kind == NoteKind::editor && metadata.author.empty());
}

bool is_organization(std::string_view name) {
    const std::vector<std::string_view> words = split_words(name);
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return has_word(organization_words, folded(word)); });
}

void draw_introduction(Reading& reading, const Introduction& found, const Block& block, bool may_add,
                       const SourceRange& source) {
    Metadata& metadata = reading.article.metadata;
    for (Agent& agent : parse_agents(found.names, Origin::text_pattern)) {
        Agent* author = author_named(metadata, agent.name);
        if (author == nullptr && (!may_add || is_organization(agent.name))) continue;
        if (author == nullptr) {
            agent.source = source;
            agent.confidence = drawn_confidence;
            record(reading, "note-author", agent.name, "author: " + agent.name, source);
            metadata.author.push_back(std::move(agent));
            author = &metadata.author.back();
        }
        describe(reading, static_cast<std::size_t>(author - metadata.author.data()), found, source);
        if (author->bio.empty()) author->bio = {block};
    }
}

/// A biography that introduces nobody in so many words, but names an author: "Ada Merrow writes about rivers."
void draw_biography(Reading& reading, const Block& block, const std::string& words, const SourceRange& source) {
    const std::string folded_words = matched(words);
    for (Agent& author : reading.article.metadata.author) {
        const std::string name = matched(author.name);
        if (!author.bio.empty() || name.empty() || folded_words.find(name) == std::string::npos) continue;
        author.bio = {block};
        record(reading, "note-bio", words, "bio: " + author.name, source);
    }
}

void add_kind(Note& note, NoteKind kind) {
    if (note.kind != kind && std::find(note.also.begin(), note.also.end(), kind) == note.also.end())
        note.also.push_back(kind);
}

void draw_people(Reading& reading, Note& note, KnownAuthors known, const SourceRange& source) {
    bool may_add = may_add_author(reading.article.metadata, note.kind, known);
    for (const Block& block : note.body) {
        const std::string words = squeezed(plain_text(Blocks{block}));
        for (const Introduction& found : introductions_in(words)) {
            draw_introduction(reading, found, block, may_add, source);
            add_kind(note, NoteKind::bio);
        }
        if (note.kind == NoteKind::bio) draw_biography(reading, block, words, source);
    }
}

bool is_disclaimer(const Note& note) {
    return note.kind == NoteKind::disclaimer ||
           std::count(note.also.begin(), note.also.end(), NoteKind::disclaimer) > 0;
}

/// A disclaimer of opinions, not one of prices or of advice.
bool is_of_opinion(const Note& note, const std::string& words) {
    if (note.evidence == "opening" || note.evidence == "phrase") return true;
    const std::vector<NoteKind> kinds = kinds_said(matched(words));
    return std::find(kinds.begin(), kinds.end(), NoteKind::disclaimer) != kinds.end() ||
           kind_by_opening(matched(words)).value_or(WordedKind{NoteKind::editor, "", 0}).kind == NoteKind::disclaimer;
}

std::string_view opinion_label(const Metadata& metadata) {
    const std::string_view language = metadata.in_language ? metadata.in_language->value : std::string_view{};
    for (const OpinionLabel& label : opinion_labels) {
        if (language.substr(0, 2) == label.language) return label.words;
    }
    return "Opinion";
}

void draw_disclaimer(Reading& reading, const std::string& words, const SourceRange& source) {
    Metadata& metadata = reading.article.metadata;
    record(reading, "note-disclaimer", words, "note: disclaimer", source);
    if (!metadata.label && metadata.type == ArticleType::article) {
        const std::string label(opinion_label(metadata));
        metadata.label = Sourced<std::string>{label, Origin::text_pattern, source, drawn_confidence};
        metadata.type = ArticleType::opinion;
        record(reading, "note-label", words, "label: " + label, source);
    }
    const std::string publisher = publisher_in(words);
    if (publisher.empty() || metadata.publisher) return;
    metadata.publisher =
        Sourced<Publisher>{Publisher{publisher, "", {}}, Origin::text_pattern, source, drawn_confidence};
    record(reading, "note-publisher", publisher, "publisher: " + publisher, source);
}

}  // namespace

bool are_people(std::string_view words) {
    constexpr std::size_t longest_names = 160;
    if (words.size() > longest_names) return false;
    int capitalised = 0;
    for (const std::string_view word : split_words(words)) {
        const std::string_view bare = word.ends_with(',') ? word.substr(0, word.size() - 1) : word;
        if (capitalised == 0 && has_word(no_names, folded(bare))) return false;
        if (starts_upper(bare))
            ++capitalised;
        else if (!has_word(name_particles, bare))
            return false;
    }
    return capitalised >= 2;
}

std::size_t first_sentence_end(std::string_view text) {
    constexpr std::string_view titles = "mst mr mrs ms dr prof st jr sr rev hon hr fr ing dipl mag м-р г-н г-жа проф";
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
        const std::size_t space = text.rfind(' ', at);
        const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
        const std::string_view word = text.substr(begin, at - begin);
        // One letter of any script is an initial.
        const bool is_initial = word.size() <= 1 || (word.size() == 2 && character_at(word, 0) > 0x7F);
        const bool is_title = is_initial || has_word(titles, folded(word));
        if (!is_title && (at + 1 == text.size() || text[at + 1] == ' ')) return at;
    }
    return text.size();
}

Reading draw_from_note(Reading reading, Note& note, KnownAuthors known, const SourceRange& source) {
    const bool disclaims = is_disclaimer(note);
    if (note.kind != NoteKind::editor && note.kind != NoteKind::bio && !disclaims) return reading;
    draw_people(reading, note, known, source);
    const std::string words = squeezed(plain_text(note.body));
    if (disclaims && is_of_opinion(note, words)) draw_disclaimer(reading, words, source);
    return reading;
}

}  // namespace offprint::editorial

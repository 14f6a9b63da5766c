#include "editorial/notes/note_bios.h"

#include <algorithm>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/wording_index.h"
#include "editorial/notes/note_bio_words.h"
#include "editorial/notes/note_people.h"
#include "editorial/notes/note_text.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_bio = 900;
// Without a known author, the longer a paragraph the likelier it is a profile's prose.
constexpr std::size_t longest_unknown_bio = 700;
// "NRO contributor", "Prof. Dr." and the like before a known name.
constexpr std::size_t longest_title = 40;

WordedKind bio_by(std::string_view evidence, double confidence) { return {NoteKind::bio, evidence, confidence}; }

/// What of a biography words hold: bits.
constexpr std::uint64_t writing_job = 1;
constexpr std::uint64_t other_job = 2;
constexpr std::uint64_t signal = 4;
constexpr std::uint64_t contact = 8;

std::uint64_t life_in(std::string_view words) {
    static const WordingIndex index({writing_jobs, other_jobs, bio_signals, contact_signals});
    return index.lists_in(words);
}

bool tells_of_a_life(std::string_view words) { return life_in(words) != 0; }

/// A way to reach somebody: an address or a handle.
bool holds_address(std::string_view words) {
    return words.find('@') != std::string_view::npos || words.find("http") != std::string_view::npos ||
           words.find("www.") != std::string_view::npos || words.find("[email") != std::string_view::npos;
}

bool is_contact_line(std::string_view words) {
    constexpr std::size_t longest_contact = 220;
    return words.size() <= longest_contact && longest_opening(words, contact_openings) > 0 && holds_address(words);
}

/// After a name: a joint, an apposition, a handle, or in scripts without spaces the life itself.
bool is_followed_as_a_subject(std::string_view rest) {
    return longest_opening(rest, bio_joints) > 0 || rest.starts_with(" (") || rest.starts_with("(") ||
           (!rest.empty() && character_at(rest, 0) > 0x0590);
}

bool tells_of(const Agent& author, std::string_view words) {
    const std::string name = matched(author.name);
    if (name.empty()) return false;
    const std::size_t at = words.substr(0, longest_title + name.size()).find(name);
    if (at != std::string_view::npos) {
        const std::string_view rest = words.substr(at + name.size());
        // A bare caseless or spaced continuation is as good: " हाइड्रोलॉजी के प्रोफ़ेसर हैं".
        return is_followed_as_a_subject(rest) || (rest.starts_with(' ') && character_at(rest, 1) > 0x0590);
    }
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos || name.size() - space < 4) return false;
    const std::string_view surname = std::string_view(name).substr(space + 1);
    return words.starts_with(surname) && longest_opening(words.substr(surname.size()), bio_joints) > 0;
}

/// The text after the name that a paragraph begins with; empty where it begins with none.
std::string_view predicate_of(std::string_view flat) {
    constexpr std::size_t longest_subject = 90;
    std::size_t first = std::string_view::npos;
    std::string_view predicate;
    for (std::size_t begin = 0; begin < bio_joints.size();) {
        const std::size_t end = std::min(bio_joints.find('|', begin), bio_joints.size());
        const std::string_view joint = bio_joints.substr(begin, end - begin);
        const std::size_t at = flat.substr(0, longest_subject).find(joint);
        if (at < first) {
            first = at;
            predicate = flat.substr(at + joint.size() - 1);
        }
        begin = end + 1;
    }
    if (first == std::string_view::npos) return {};
    std::string_view subject = flat.substr(0, first);
    subject = subject.substr(0, std::min(subject.find(" ("), subject.size()));
    return are_people(subject) ? predicate : std::string_view{};
}

/// How much of a biography the words are: 2 is enough.
int weigh(std::string_view predicate, std::string_view words) {
    const std::string sentence = matched(predicate.substr(0, first_sentence_end(predicate)));
    int weight = 0;
    const std::uint64_t job = life_in(sentence);
    const std::uint64_t life = life_in(words);
    if ((job & writing_job) != 0) weight += 2;
    if ((job & other_job) != 0) weight += 1;
    if ((life & signal) != 0) weight += 1;
    if ((life & contact) != 0) weight += 1;
    return weight;
}

std::optional<WordedKind> unknown_bio(const Inlines& content, std::string_view flat, std::string_view words) {
    if (flat.size() > longest_unknown_bio) return std::nullopt;
    const bool is_italic = is_wholly_italic(content);
    const std::string_view predicate = predicate_of(flat);
    const int weight = predicate.empty() ? 0 : weigh(predicate, words);
    if (is_italic && (weight > 0 || (character_at(words, 0) > 0x0590 && (life_in(words) & writing_job) != 0)))
        return bio_by("bio-shape-italic", 0.8);
    return weight >= 2 ? std::optional(bio_by("bio-shape", 0.7)) : std::nullopt;
}

}  // namespace

std::optional<WordedKind> find_bio(const Inlines& content, std::string_view flat, const std::vector<Agent>& authors) {
    if (flat.size() > longest_bio) return std::nullopt;
    const std::string words = matched(flat);
    const std::size_t opening = longest_opening(words, author_openings);
    // "The author is " has no life in it yet; the space at its end begins the tables' words.
    const std::size_t life = opening > 0 && words[opening - 1] == ' ' ? opening - 1 : 0;
    if (opening > 0 && tells_of_a_life(std::string_view(words).substr(life))) return bio_by("bio-author", 0.85);
    if (is_contact_line(words)) return bio_by("bio-contact", 0.8);
    if (authors.empty()) return unknown_bio(content, squeezed(flat), words);
    const bool is_told_of =
        std::any_of(authors.begin(), authors.end(), [&](const Agent& author) { return tells_of(author, words); });
    if (is_told_of && tells_of_a_life(words)) return bio_by("bio-name", 0.93);
    return std::nullopt;
}

}  // namespace offprint::editorial

#include "editorial/furniture/phrase_book.h"

#include <algorithm>

#include "editorial/base/word_list.h"
#include "editorial/furniture/asking_phrases.h"
#include "editorial/furniture/comment_phrases.h"
#include "editorial/furniture/control_phrases.h"
#include "editorial/furniture/page_phrases.h"
#include "editorial/names/network_words.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view wild_signs = "#@$~*";
// A wildcard stands for so many words at most.
constexpr std::size_t longest_name = 4;
constexpr std::size_t longest_rest = 12;
constexpr std::size_t most_networks = 10;
// "Read more." could be a sentence; so many words that are a phrase of furniture could not.
constexpr std::size_t shortest_sentence = 4;

using Tokens = std::vector<std::string>;

/// One of "a|b|c".
bool is_one_of(std::string_view choices, std::string_view token) {
    for (std::size_t begin = 0; begin <= choices.size();) {
        const std::size_t end = std::min(choices.find('|', begin), choices.size());
        if (choices.substr(begin, end - begin) == token) return true;
        begin = end + 1;
    }
    return false;
}

bool matches_rest(std::string_view pattern, const Tokens& tokens, std::size_t at);

/// At least one and at most `most` tokens, then the rest of the pattern.
bool matches_wildcard(std::string_view rest, const Tokens& tokens, std::size_t at, std::size_t most) {
    for (std::size_t taken = 1; taken <= most && at + taken <= tokens.size(); ++taken) {
        if (matches_rest(rest, tokens, at + taken)) return true;
    }
    return false;
}

/// Names of networks, with what may join them: as many as there are, then the rest of the pattern.
bool matches_networks(std::string_view rest, const Tokens& tokens, std::size_t at) {
    std::size_t names = 0;
    std::size_t end = at;
    while (end < tokens.size() && end - at < most_networks) {
        const bool is_name = has_word(network_words, tokens[end]);
        if (!is_name && !has_word(joining_words, tokens[end])) break;
        names += is_name ? 1 : 0;
        ++end;
    }
    return names > 0 && matches_rest(rest, tokens, end);
}

bool matches_element(std::string_view element, std::string_view rest, const Tokens& tokens, std::size_t at) {
    if (at >= tokens.size()) return false;
    if (element == "~") return matches_wildcard(rest, tokens, at, longest_name);
    if (element == "*") return matches_wildcard(rest, tokens, at, longest_rest);
    if (element == "$") return matches_networks(rest, tokens, at);
    const bool is_here = element == "#"   ? is_number(tokens[at])
                         : element == "@" ? is_clock(tokens[at])
                                          : is_one_of(element, tokens[at]);
    return is_here && matches_rest(rest, tokens, at + 1);
}

bool matches_rest(std::string_view pattern, const Tokens& tokens, std::size_t at) {
    if (pattern.empty()) return at == tokens.size();
    const std::size_t end = std::min(pattern.find(' '), pattern.size());
    std::string_view element = pattern.substr(0, end);
    const std::string_view rest = end < pattern.size() ? pattern.substr(end + 1) : std::string_view();
    const bool is_optional = element.front() == '?';
    if (is_optional) element.remove_prefix(1);
    if (matches_element(element, rest, tokens, at)) return true;
    return is_optional && matches_rest(rest, tokens, at);
}

/// The choices for the last word of what a pattern matches; empty where it may be another.
std::string_view last_words(std::string_view pattern) {
    const std::size_t space = pattern.rfind(' ');
    const std::string_view last = space == std::string_view::npos ? pattern : pattern.substr(space + 1);
    return last.front() == '?' || wild_signs.find(last.front()) != std::string_view::npos ? std::string_view() : last;
}

bool stands_there(PhrasePlace place, const FurnitureRow& row, Zone zone) {
    switch (place) {
        case PhrasePlace::anywhere: return true;
        case PhrasePlace::edge: return zone.is_edge();
        case PhrasePlace::foot: return zone.is_foot;
        case PhrasePlace::linked: return row.is_linked() && !leads_inside(row);
    }
    return false;
}

/// A sentence that a full stop ends must be long enough to be known, and not made known by a wildcard.
bool could_be_prose(std::string_view pattern, const FurnitureRow& row, Zone zone) {
    if (!row.ends_in_stop()) return false;
    const bool is_wild = pattern.find_first_of("~*") != std::string_view::npos;
    return row.tokens.size() < shortest_sentence || (is_wild && !zone.is_edge());
}

}  // namespace

bool matches_phrase(std::string_view pattern, const Tokens& tokens) { return matches_rest(pattern, tokens, 0); }

PhraseBook::PhraseBook() {
    constexpr std::size_t enough = 4096;
    entries_.reserve(enough);
    for (const PhraseRow& row : page_phrases) add(row);
    for (const PhraseRow& row : control_phrases) add(row);
    for (const PhraseRow& row : asking_phrases) add(row);
    for (const PhraseRow& row : comment_phrases) add(row);
    shelve();
}

void PhraseBook::add(const PhraseRow& row) {
    for (std::size_t begin = 0; begin < row.patterns.size();) {
        const std::size_t end = std::min(row.patterns.find(';', begin), row.patterns.size());
        const std::string_view pattern = row.patterns.substr(begin, end - begin);
        begin = end + 1;
        const std::string_view first = pattern.substr(0, pattern.find(' '));
        const std::string_view last = last_words(pattern);
        if (first.front() == '?' || wild_signs.find(first.front()) != std::string_view::npos) {
            entries_.push_back({unshelved, row.rule, row.place, pattern, last});
            continue;
        }
        for (std::size_t word = 0; word <= first.size();) {
            const std::size_t bar = std::min(first.find('|', word), first.size());
            entries_.push_back({shelf_of(first.substr(word, bar - word)), row.rule, row.place, pattern, last});
            word = bar + 1;
        }
    }
}

void PhraseBook::shelve() {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& one, const Entry& other) { return one.shelf < other.shelf; });
    for (const Entry& entry : entries_) ++shelf_begins_[entry.shelf + 1];
    for (std::size_t shelf = 1; shelf < shelf_begins_.size(); ++shelf) shelf_begins_[shelf] += shelf_begins_[shelf - 1];
}

std::size_t PhraseBook::shelf_of(std::string_view word) {
    std::size_t shelf = word.size();
    for (const char letter : word) shelf = shelf * 31 + static_cast<unsigned char>(letter);
    return shelf % shelf_count;
}

const PhraseBook::Entry* PhraseBook::find(std::size_t shelf, const FurnitureRow& row, Zone zone) const {
    for (std::size_t i = shelf_begins_[shelf]; i < shelf_begins_[shelf + 1]; ++i) {
        const Entry& entry = entries_[i];
        if (!entry.last.empty() && !is_one_of(entry.last, row.tokens.back())) continue;
        const bool is_found = stands_there(entry.place, row, zone) && matches_phrase(entry.pattern, row.tokens) &&
                              !could_be_prose(entry.pattern, row, zone);
        if (is_found) return &entry;
    }
    return nullptr;
}

std::optional<Furniture> PhraseBook::find(const FurnitureRow& row, Zone zone) const {
    constexpr std::size_t most_words = 40;
    if (row.tokens.empty() || row.tokens.size() > most_words || row.is_spoken) return std::nullopt;
    const Entry* found = find(shelf_of(row.tokens.front()), row, zone);
    if (found == nullptr) found = find(unshelved, row, zone);
    if (found == nullptr) return std::nullopt;
    return Furniture{found->rule, found->place == PhrasePlace::anywhere ? 0.98 : 0.9};
}

const PhraseBook& shared_phrase_book() {
    static const PhraseBook book;
    return book;
}

}  // namespace offprint::editorial

#include "editorial/names/organizations.h"

#include <algorithm>
#include <string>
#include <vector>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/names/byline_wordings.h"
#include "editorial/names/names.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_organization = 120;
constexpr std::size_t most_words = 10;
constexpr std::size_t most_job_words = 16;
constexpr std::size_t longest_acronym = 5;

std::string bare(std::string_view word) {
    constexpr std::string_view marks = ",:;()*";
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    return folded(word);
}

/// "BBC", "CNN", "NJ": two to six capitals.
bool is_acronym(std::string_view word) {
    const std::u32string letters = text::to_utf32(word.substr(0, 30));
    return letters.size() >= 2 && letters.size() <= 6 && std::all_of(letters.begin(), letters.end(), is_upper) &&
           !is_name_suffix(word);
}

/// "Cleveland.com", "Weir.Example": a full stop between two runs of letters.
bool is_domain(std::string_view word) {
    const std::size_t dot = word.rfind('.');
    if (dot == std::string_view::npos || dot < 2 || word.size() < dot + 3) return false;
    return std::all_of(word.begin(), word.end(),
                       [](char c) {
                           return c == '.' || c == '-' || is_letter(static_cast<unsigned char>(c)) ||
                                  is_digit(static_cast<unsigned char>(c));
                       }) &&
           is_letter(static_cast<unsigned char>(word[dot + 1])) && !is_upper(static_cast<unsigned char>(word[dot - 2]));
}

bool is_single_agency(std::string_view words) {
    const std::string low = folded(words);
    // "Map" and "Spa" are words; "MAP" and "dpa" are agencies.
    const bool is_printed_so = low.size() >= longest_acronym || !has_cased_letters(words) || is_all_capitals(words) ||
                               (low == words && has_word(small_agency_names, low));
    return (is_printed_so && is_word_of<agency_names>(low)) ||
           std::find(long_agency_names.begin(), long_agency_names.end(), low) != long_agency_names.end();
}

bool has_organization_word(const std::vector<std::string_view>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return is_word_of<organization_words>(bare(word)); });
}

/// Capitals, joints and small words that stand in the names of organizations.
bool are_capitalised(const std::vector<std::string_view>& words) {
    return std::all_of(words.begin(), words.end(), [](std::string_view word) {
        const char32_t first = character_at(word, 0);
        return !is_lower(first) || is_word_of<job_joints>(folded(word)) || is_word_of<agency_names>(folded(word)) ||
               is_domain(word);
    });
}

bool has_sentence_mark(std::string_view words) { return words.find_first_of("!?\":") != std::string_view::npos; }

bool is_organization(std::string_view words, const std::vector<std::string_view>& parts) {
    if (parts.empty() || parts.size() > most_words || words.size() > longest_organization) return false;
    if (has_sentence_mark(words) || !are_capitalised(parts) || is_lower(character_at(parts.back(), 0))) {
        if (!(parts.size() == 1 && is_domain(words))) return false;
    }
    // "Post" and "Day" alone are no organizations, and neither is "Review".
    return (parts.size() >= 2 && has_organization_word(parts)) || is_domain(parts.back());
}

}  // namespace

bool is_agency(std::string_view words) {
    if (words.size() > longest_organization) return false;
    words = text::trimmed(words);
    if (is_single_agency(words)) return true;
    if (words.find('/') == std::string_view::npos) return false;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('/', begin), words.size());
        if (!is_single_agency(text::trimmed(words.substr(begin, end - begin)))) return false;
        begin = end + 1;
    }
    return true;
}

bool looks_like_an_organization_in_capitals(std::string_view words) {
    return is_agency(words) || is_organization(words, split_words(words.substr(0, longest_organization + 1)));
}

bool looks_like_an_organization(std::string_view words) {
    if (looks_like_an_organization_in_capitals(words)) return true;
    const std::vector<std::string_view> parts = split_words(words.substr(0, longest_organization + 1));
    if (parts.empty() || parts.size() > most_words || words.size() > longest_organization) return false;
    if (!is_acronym(parts.front()) || !are_capitalised(parts) || has_sentence_mark(words)) return false;
    // "AJ Merrow" is somebody, "BBC Weather" is not.
    return parts.size() == 1 || (parts.front().size() >= 3 && !is_all_capitals(words));
}

bool is_staff(std::string_view words) {
    if (words.size() > longest_organization) return false;
    const std::string low = folded(text::trimmed(words));
    if (std::find(staff_names.begin(), staff_names.end(), low) != staff_names.end()) return true;
    const std::vector<std::string_view> parts = split_words(words);
    if (parts.size() < 2 || bare(parts.back()) != "staff") return false;
    const std::vector<std::string_view> house(parts.begin(), parts.end() - 1);
    return are_capitalised(house) && (is_acronym(house.front()) || has_organization_word(house));
}

bool is_job_title(std::string_view words) {
    if (words.size() > longest_organization) return false;
    const std::vector<std::string_view> parts = split_words(words);
    if (parts.empty() || parts.size() > most_job_words) return false;
    bool has_job = false;
    for (const std::string_view part : parts) {
        const std::string word = bare(part);
        has_job = has_job || is_word_of<newsroom_words>(word) || is_word_of<job_words>(word);
        if (word.find_first_of("!?\"@") != std::string::npos) return false;
    }
    // A verb makes it a sentence: what names cannot have, jobs cannot have either, but for their joints.
    return has_job && parts.back().back() != '.' && std::none_of(parts.begin(), parts.end(), [](std::string_view part) {
               return has_word(
                   "is are was were has had said says will would who that this ist sind war hat wird est a été fue "
                   "dijo",
                   folded(part));
           });
}

bool is_newsroom_job(std::string_view words) {
    if (words.size() > longest_organization || !is_job_title(words)) return false;
    const std::vector<std::string_view> parts = split_words(words);
    return std::all_of(parts.begin(), parts.end(),
                       [](std::string_view part) {
                           const std::string word = bare(part);
                           return is_word_of<newsroom_words>(word) || is_word_of<job_words>(word) ||
                                  is_word_of<job_qualifiers>(word) || is_word_of<job_joints>(word);
                       }) &&
           std::any_of(parts.begin(), parts.end(),
                       [](std::string_view part) { return is_word_of<newsroom_words>(bare(part)); });
}

}  // namespace offprint::editorial

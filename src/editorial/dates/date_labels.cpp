#include "editorial/dates/date_labels.h"

#include <string_view>
#include <unordered_map>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "editorial/dates/date_wordings.h"

namespace offprint::editorial {
namespace {

using DateWords = std::unordered_map<std::string, DateWord>;

void add(DateWords& words, std::string_view list, DateWord word) {
    for (const std::string_view given : split_words(list)) words.emplace(plain_word(given), word);
}

/// A word that two languages use differently is what the first lists say: labels come before the others.
DateWords all_date_words() {
    DateWords words;
    for (const DateWording& row : date_wordings) {
        add(words, row.published, {DateWordKind::label, DateMeaning::published});
        add(words, row.updated, {DateWordKind::label, DateMeaning::updated});
        add(words, row.retrieved, {DateWordKind::label, DateMeaning::retrieved});
        add(words, row.created, {DateWordKind::label, DateMeaning::created});
        add(words, row.expires, {DateWordKind::label, DateMeaning::expires});
    }
    for (const DateWording& row : date_wordings) add(words, row.names, {DateWordKind::name, DateMeaning::unsaid});
    for (const DateWording& row : date_wordings) add(words, row.joiners, {DateWordKind::joiner, DateMeaning::unsaid});
    add(words, section_words, {DateWordKind::section, DateMeaning::unsaid});
    return words;
}

}  // namespace

std::optional<DateWord> date_word(const std::string& plain) {
    static const DateWords words = all_date_words();
    const auto found = words.find(plain);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

bool is_date_label(const std::string& plain) {
    const std::optional<DateWord> word = date_word(plain);
    return word && word->kind == DateWordKind::label;
}

}  // namespace offprint::editorial

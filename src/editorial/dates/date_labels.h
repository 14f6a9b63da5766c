#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace offprint::editorial {

/// What a date row says that a date is.
enum class DateMeaning : std::uint8_t { unsaid, published, updated, retrieved, created, expires };

/// What a word of a date row is: a label has a meaning; "date" and "on" have none.
enum class DateWordKind : std::uint8_t { label, name, joiner, section };

struct DateWord {
    DateWordKind kind = DateWordKind::joiner;
    DateMeaning meaning = DateMeaning::unsaid;
};

/// nullopt for a word that no date row needs. `plain` is a plain_word.
std::optional<DateWord> date_word(const std::string& plain);

/// A word that says what a date is: "published".
bool is_date_label(const std::string& plain);

}  // namespace offprint::editorial

#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::editorial {

/// 1-12 for a month's name or usual abbreviation in any case, with or without accents, without its final full stop; 0
/// for another word. `language` (BCP 47, may be empty) is asked first, for a word may be two months ("listopad" is
/// October in Croatian, November in Polish); then a table of full names in Latin letters; a word in another script is
/// asked of that script's languages.
std::uint8_t month_named(std::string_view word, std::string_view language = {});

/// The same, but only of the language itself, or of any where it is unknown: "Mars 2024" is no month in English.
std::uint8_t own_month_named(std::string_view word, std::string_view language);

/// A weekday's name or usual abbreviation, or a word of one ("quarta" of "quarta-feira").
bool is_weekday(std::string_view word, std::string_view language = {});

}  // namespace offprint::editorial

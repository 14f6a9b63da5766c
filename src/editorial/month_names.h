#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::editorial {

/// 1-12 for a month's name or usual abbreviation, folded, without its final full stop; 0 for another word. Languages:
/// de, en, es, fr, it, nl, pl, pt, ru, uk, sv, da, nb, tr, az, ro, cs.
std::uint8_t month_named(std::string_view folded_word);

/// A weekday's name or usual abbreviation, folded.
bool is_weekday(std::string_view folded_word);

}  // namespace offprint::editorial

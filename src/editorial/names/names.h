#pragma once

#include <string>
#include <string_view>

/// Whether words have the shape of a name, in any script. No list of given names is behind this: it is capitals,
/// particles, initials, and words that names have not.
namespace offprint::editorial {

/// One person's name, or an organization's that is written as one: "Ada Merrow", "Dr. B. O’Neill, Jr.", "Inès de la
/// Rive", "J.R.R. Weir", "ADA MERROW", "山田太郎", "أحمد علي", also a single capitalised word ("Voltaire"). No
/// sentence, no handle, nothing with digits; at most eight words.
bool looks_like_a_name(std::string_view words);

/// As before, with a given and a family name: two words or more that are neither titles, particles nor suffixes. A
/// name in a script without capitals has no need of two.
bool looks_like_a_full_name(std::string_view words);

/// "Jr.", "III", "Ph.D.", "MP": stays with the name before it, also after a comma.
bool is_name_suffix(std::string_view word);

/// "ADA MCMERROW" as "Ada McMerrow"; a name that is not in capitals throughout, or has only one word, as it is.
/// Initials, Roman numbers and degrees keep their capitals.
std::string in_normal_case(std::string_view name);

/// Whether a script with capitals and small letters is used at all.
bool has_cased_letters(std::string_view words);

/// Letters with case are all capitals, and there are at least two of them.
bool is_all_capitals(std::string_view words);

}  // namespace offprint::editorial

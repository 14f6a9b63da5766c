#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::layout {

/// What a space of the source does at a line's end, by the habits of its language. The text itself stays as it is.
enum class SpaceKind : std::uint8_t {
    plain,
    reluctant,   ///< between initials, after a title, before a dash: a line ends there only where another end would
                 ///< cost much
    kept,        ///< no line ends there: between "z." and "B.", before "...", after a Czech or Polish preposition of
                 ///< one letter, before a Russian dash
    fixed,       ///< the same, and it does not stretch: within "20 000 km", before a French colon, inside guillemets
    fixed_thin,  ///< the same, narrower: French, before ; ! ?
};

/// Of the space that stands at `at`: U+0020 or U+00A0. Of the latter `plain` says that nothing but itself keeps it.
SpaceKind space_kind(std::string_view text, std::uint32_t at, std::string_view language);

/// The width of a thin space, of a plain one's.
inline constexpr double thin_share = 0.6;

}  // namespace offprint::layout

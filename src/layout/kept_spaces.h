#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::layout {

/// What a space of the source does at a line's end, by the habits of its language. The text itself stays as it is.
enum class SpaceKind : std::uint8_t {
    plain,
    reluctant,   ///< between initials, before a dash: a line ends there only where another end would cost much
    fixed,       ///< no line ends there and it does not stretch: French, inside guillemets and before a colon
    fixed_thin,  ///< the same, narrower: French, before ; ! ?
};

/// Of the space whose single byte stands at `at`.
SpaceKind space_kind(std::string_view text, std::uint32_t at, std::string_view language);

/// The width of a thin space, of a plain one's.
inline constexpr double thin_share = 0.6;

}  // namespace offprint::layout

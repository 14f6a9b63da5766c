#pragma once

#include <string_view>
#include <vector>

#include "editorial/bylines/byline_openers.h"

namespace offprint::editorial {

/// What stands before a stretch of a row.
enum class Separator : std::uint8_t { none, bar, dash };

/// A stretch of a row with the role that its opener gives to those named in it.
struct RoleStretch {
    const Opener* opener = nullptr;  ///< of byline_openers or byline_closers; null: none, the stretch goes on
    bool has_colon = false;
    bool is_helper = false;  ///< "with Ben Ode": who helped
    Separator separator = Separator::none;
    std::string_view words;  ///< without the opener; points into the row
};

/// A row as spelled_out and without_dates give it, parted at separators and at openers. Empty stretches between
/// separators are left out, an opener alone is not: the next stretch names whom it means.
std::vector<RoleStretch> role_stretches(std::string_view row, std::string_view language);

/// The role that words in brackets after a name give: "(photography)", "(Text)"; null when they give none.
const Opener* role_named(std::string_view words);

}  // namespace offprint::editorial

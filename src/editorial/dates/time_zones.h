#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::editorial {

/// A zone as printed after a clock time. `languages`: where it means this (primary subtags or whole tags, parted by
/// spaces); empty: everywhere. A zone without minutes is read over: "ET" is two zones.
struct NamedZone {
    std::string_view name;
    std::optional<int> minutes;  ///< east of UTC
    std::string_view languages;
};

inline constexpr std::array named_zones{
    NamedZone{"UTC", 0, ""},         NamedZone{"GMT", 0, ""},          NamedZone{"Z", 0, ""},
    NamedZone{"UT", 0, "en"},        NamedZone{"TU", 0, "fr"},         NamedZone{"EDT", -240, ""},
    NamedZone{"CDT", -300, ""},      NamedZone{"MDT", -360, ""},       NamedZone{"PDT", -420, ""},
    NamedZone{"EST", -300, "en es"}, NamedZone{"CST", -360, "en"},     NamedZone{"MST", -420, "en"},
    NamedZone{"PST", -480, "en es"}, NamedZone{"CET", 60, ""},         NamedZone{"CEST", 120, ""},
    NamedZone{"MEZ", 60, ""},        NamedZone{"MESZ", 120, ""},       NamedZone{"EET", 120, ""},
    NamedZone{"EEST", 180, ""},      NamedZone{"BST", 60, "en cy gd"}, NamedZone{"IST", 330, "en-IN hi"},
    NamedZone{"JST", 540, ""},       NamedZone{"KST", 540, ""},        NamedZone{"HKT", 480, ""},
    NamedZone{"SGT", 480, ""},       NamedZone{"WIB", 420, ""},        NamedZone{"WITA", 480, ""},
    NamedZone{"MSK", 180, ""},       NamedZone{"МСК", 180, ""},        NamedZone{"AEST", 600, ""},
    NamedZone{"AEDT", 660, ""},      NamedZone{"NZST", 720, ""},       NamedZone{"NZDT", 780, ""},
    NamedZone{"EST", {}, ""},        NamedZone{"CST", {}, ""},         NamedZone{"MST", {}, ""},
    NamedZone{"PST", {}, ""},        NamedZone{"BST", {}, ""},         NamedZone{"IST", {}, ""},
    NamedZone{"ET", {}, ""},         NamedZone{"CT", {}, ""},          NamedZone{"MT", {}, ""},
    NamedZone{"PT", {}, ""},
};

}  // namespace offprint::editorial

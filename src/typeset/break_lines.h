#pragma once

#include <cstdint>
#include <vector>

namespace offprint::typeset {

/// The items of a paragraph (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). Lengths are points.
enum class ItemKind : std::uint8_t { box, glue, penalty };

inline constexpr double forbidden_break = 10000;
inline constexpr double forced_break = -10000;

struct Item {
    ItemKind kind = ItemKind::box;
    double width = 0;  ///< of a penalty: what stands at the line's end if it breaks there (a hyphen)
    double stretch = 0, shrink = 0;
    double penalty = 0;
    bool is_flagged = false;    ///< a hyphen: two in a row cost more
    std::uint32_t payload = 0;  ///< the caller's own
};

struct LineMeasure {
    double first = 0;            ///< width of the first line
    double others = 0;           ///< width of all others
    double narrowed_by = 0;      ///< points that the first `narrowed` lines are less wide
    std::uint32_t narrowed = 0;  ///< a few: beside a dropped letter

    /// Of the line with this number, from 0 on.
    [[nodiscard]] double width(std::uint32_t line) const {
        return (line == 0 ? first : others) - (line < narrowed ? narrowed_by : 0);
    }
};

struct BreakOptions {
    double tolerance = 4;                 ///< greatest ratio of stretch that a good line has
    double emergency_stretch = 0;         ///< points a line, tried when there is no good way
    double hyphen_demerits = 200000;      ///< for two hyphens in a row: more than a line of ratio 1.6
    double final_hyphen_demerits = 5000;  ///< for a hyphen on the last line but one
    double fitness_demerits = 3000;
    double last_line_minimum = 0;  ///< points; a shorter last line costs as a bad one
    bool is_ragged = false;        ///< lines are set at their natural width; badness is the space left over
};

struct Line {
    std::uint32_t begin = 0, end = 0;  ///< items [begin, end): leading glue is already left out; a break at a penalty
                                       ///< has end = its index + 1
    double ratio = 0;                  ///< > 0: glue stretches by ratio * stretch; < 0: shrinks
    bool is_overfull = false;
};

/// The lines of least total demerits; never fails: where nothing fits, the best overfull line is taken. The items end
/// in a forced break. O(items x active breaks); while lines are narrowed, an active break is one for each line number.
std::vector<Line> break_lines(const std::vector<Item>& items, const LineMeasure& measure, const BreakOptions& options);

}  // namespace offprint::typeset

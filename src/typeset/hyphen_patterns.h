#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::typeset {

/// A pattern of Liang's ("Word Hy-phen-a-tion by Com-put-er", 1983): letters, and a weight before, between and after
/// them. The letters are known by their hash alone, since a false match would only misplace a hyphen.
struct Pattern {
    std::uint64_t hash = 0;
    std::uint32_t weights_at = 0;
    std::uint32_t letters = 0;  // 0: an empty place in the table
};

/// Patterns in one open-addressed table, so that loading tens of thousands takes milliseconds.
class PatternTable {
public:
    /// "hy3ph": weights are the digits. Patterns with replacements ("ck1/k-k,1,1") and without weights are left out.
    void add(std::string_view pattern);

    /// The greatest weight of any pattern that matches, before each character of `text` and at its end.
    [[nodiscard]] std::vector<std::uint8_t> weights(std::u32string_view text) const;

private:
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const;
    void insert(const Pattern& pattern);
    void grow();

    std::vector<Pattern> table_;
    std::vector<std::uint8_t> weights_;
    std::size_t count_ = 0;
    std::size_t longest_ = 0;
};

/// What a hyph_*.dic file says. With two levels the first finds the joints of compounds, the last the syllables of
/// their parts; with one level there are only syllables.
struct HyphenDictionary {
    std::vector<PatternTable> levels;
    std::size_t left = 2, right = 2;                    ///< least characters before the first and after the last hyphen
    std::size_t compound_left = 0, compound_right = 0;  ///< the same at joints; 0: as above
};

/// Of a file's bytes in whatever charset its first line names; total.
HyphenDictionary read_hyphen_dictionary(std::string_view bytes);

/// Where a lower-case word may be broken: characters before the break, ascending.
std::vector<std::size_t> break_points(const HyphenDictionary& dictionary, std::u32string_view word);

}  // namespace offprint::typeset

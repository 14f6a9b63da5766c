#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::typeset {

/// Patterns of Liang's ("Word Hy-phen-a-tion by Com-put-er", 1983): letters, and weights before, between and after
/// them. One open-addressed table holds the patterns and their beginnings, so that loading tens of thousands takes
/// milliseconds. Letters are known by their hash alone, since a false match would only misplace a hyphen.
class PatternTable {
public:
    /// Makes room for a file of so many bytes.
    void reserve(std::size_t bytes);

    /// "hy3ph": the weights are the digits. A pattern with a replacement ("c1k/k=k,1,1") is left out.
    void add(std::string_view pattern);

    /// The greatest weight of the patterns that match, before each character of `text` and at its end. As in
    /// libhyphen, for which the dictionaries are made, at each character only the longest beginning of any pattern
    /// counts, and only if it is a whole one: a longer pattern says also what the shorter ones in it say.
    [[nodiscard]] std::vector<std::uint8_t> weights(std::u32string_view text) const;

private:
    /// A pattern or the beginning of one.
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t weights_at = 0;  // 0: a beginning only
        std::uint32_t letters = 0;     // 0: an empty place in the table
    };
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const;
    Entry& entry_of(std::uint64_t hash, std::size_t letters);
    void resize(std::size_t size);

    std::vector<Entry> table_;
    std::vector<std::uint8_t> weights_ = {0};
    std::u32string last_;  // the letters added last: files are sorted, their common beginning is in the table
    std::size_t count_ = 0;
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

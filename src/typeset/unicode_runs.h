#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace offprint::typeset {

/// Whether a character is of a right-to-left script or directs the text itself; text without any is left to right.
bool may_turn(char32_t character);

/// Whether each character is set right to left (UAX 9) in a paragraph of that direction.
std::vector<bool> directions(std::u32string_view characters, bool is_rtl);

/// ICU's script code of each character: what is common to all scripts belongs to the one before it, or at the start to
/// the first one that comes.
std::vector<int> resolved_scripts(std::u32string_view characters);

/// Where grapheme clusters (UAX 29) begin, and the end of the text. Keeps ICU's iterator.
class GraphemeClusters {
public:
    GraphemeClusters();
    ~GraphemeClusters();
    std::vector<std::uint32_t> bounds(std::u32string_view characters);

private:
    struct Iterator;
    std::unique_ptr<Iterator> iterator_;
};

}  // namespace offprint::typeset

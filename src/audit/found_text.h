#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "audit/letters.h"

namespace offprint::audit {

/// The parts of an article's print. A format without a structure has all of it in the body.
enum class Zone : std::uint8_t { header, body, footnotes, colophon };
inline constexpr std::size_t zone_count = 4;

/// What is known of a letter, in the bits of a char.
enum LetterBit : std::uint8_t {
    after_edge = 1,   ///< a blank, a mark or an element's edge stands before it
    in_note = 2,      ///< inside an editorial note
    begins_line = 4,  ///< of a format that has lines
};

/// Letters in the order in which they are read.
class FoundText {
public:
    explicit FoundText(Marks marks = Marks::none) : marks_(marks) {}

    void put(std::string_view words);
    void put_edge() { next_ |= after_edge; }
    void begin_line() { next_ |= after_edge | begins_line; }
    void enter_note() {
        ++notes_;
        put_edge();
    }
    void leave_note() {
        --notes_;
        put_edge();
    }

    [[nodiscard]] std::string_view letters() const { return letters_; }
    /// A bit is known of the end, too: what would stand there.
    [[nodiscard]] bool has(std::size_t at, LetterBit bit) const {
        return at >= bits_.size() || (static_cast<std::uint8_t>(bits_[at]) & bit) != 0;
    }

private:
    Marks marks_;
    std::string letters_, bits_;
    std::uint8_t next_ = after_edge | begins_line;
    int notes_ = 0;
};

/// What an output says, by zone.
struct Found {
    std::array<FoundText, zone_count> zones;
    bool has_zones = true;  ///< false: all is in the body
    bool has_notes = true;  ///< false: notes are not elements of their own
    std::string trouble{};  ///< why the output could not be read; empty when it could

    FoundText& zone(Zone which) { return zones[static_cast<std::size_t>(has_zones ? which : Zone::body)]; }
};

}  // namespace offprint::audit

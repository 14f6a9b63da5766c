#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "audit/found_text.h"
#include "edition/edition.h"

namespace offprint::audit {

/// Letters that stand together. Before the first letter of what is no beginning of a piece a format may put up to `gap`
/// bytes of its own.
struct Segment {
    std::size_t begin = 0, end = 0;
    std::size_t gap = 0;
};

/// What must be found in one piece: a line of the header, a paragraph, a cell.
struct Piece {
    Zone zone = Zone::body;
    std::string_view element;    ///< as AuditLoss has it
    bool is_cell = false;        ///< of a table, or a part of one
    std::string_view note_kind;  ///< of a note: what `element` goes on with; else empty
    std::size_t first_segment = 0, end_segment = 0;
    bool ends_in_gap = false;        ///< a format may go on with what is its own
    std::size_t begin = 0, end = 0;  ///< of its words
};

/// What an output must hold, in printed order.
struct Expected {
    Marks marks = Marks::none;
    std::string words;    ///< as they are printed, for messages
    std::string letters;  ///< as they are compared
    std::vector<Segment> segments;
    std::vector<Piece> pieces;
    std::uint64_t word_count = 0;

    [[nodiscard]] std::string_view of(const Segment& segment) const {
        return std::string_view(letters).substr(segment.begin, segment.end - segment.begin);
    }
};

/// Formats differ in how they print formulas, images and links.
enum class Medium : std::uint8_t { pdf, epub, plain_text };

Expected expect(const edition::Edition& edition, Medium medium);

}  // namespace offprint::audit

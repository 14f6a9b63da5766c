#include "layout/hang.h"

#include <algorithm>

#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr double of_stops = 0.6;    // of the width: full stops, commas, hyphens
constexpr double of_quotes = 0.55;  // quotation marks, opening and closing
constexpr double of_hyphen = 0.5;

/// The share of its width that a character hangs out at the start of a line.
double share_at_start(char32_t character) {
    switch (character) {
        case 0x2018:
        case 0x201C:
        case 0x201A:
        case 0x201E:
        case '"':
        case '\'': return of_quotes;
        case 0x00AB: return of_quotes / 2;
        default: return 0;
    }
}

double share_at_end(char32_t character) {
    switch (character) {
        case '.':
        case ',':
        case 0x060C: return of_stops;
        case '-':
        case 0x2010: return of_hyphen;
        case 0x2019:
        case 0x201D:
        case '"':
        case '\'': return of_quotes;
        case 0x00BB:
        case ':':
        case ';': return of_quotes / 2;
        default: return 0;
    }
}

}  // namespace

Hang hang_of(const ShapedText& shaped, const LineRequest& line) {
    const std::string& text = shaped.flat.text;
    if (line.begin >= line.text_end) return {};
    Hang hang;
    const text::Decoded first = text::decode_at(text, line.begin);
    const auto after_first = static_cast<std::uint32_t>(line.begin + first.bytes);
    if (shaped.is_cluster_start[after_first])
        hang.start = share_at_start(first.character) * shaped.width(line.begin, after_first);
    if (line.hyphen.face != nullptr) {
        hang.end = of_hyphen * line.hyphen.width;
        return hang;
    }
    std::uint32_t last = line.text_end - 1;
    while (last > line.begin && !shaped.is_cluster_start[last]) --last;
    const Dress& dress = shaped.dress_at(last);
    if (dress.footnote == 0 && dress.image == no_index)
        hang.end = share_at_end(text::decode_at(text, last).character) * shaped.width(last, line.text_end);
    return hang;
}

}  // namespace offprint::layout

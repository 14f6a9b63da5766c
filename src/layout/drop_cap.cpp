#include "layout/drop_cap.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "layout/galley.h"
#include "layout/line_painter.h"
#include "layout/set_lines.h"
#include "layout/shaped_text.h"
#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr double clearance = 0.12;  // em of the text: a letter that reaches further down has a line more beside it

bool is_opening_mark(char32_t character) {
    constexpr std::u32string_view marks = U"\u201C\u2018\u201E\u201A\u00AB\u2039\"'\u00BF\u00A1";
    return marks.find(character) != std::u32string_view::npos;
}

/// French parts its quotation marks from what they stand by.
bool is_space_after_mark(char32_t character) {
    return character == ' ' || character == 0xA0 || character == 0x202F || character == 0x2009;
}

bool is_mark_on_letter(char32_t character) {
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

bool is_capital(char32_t character) { return u_isUUppercase(static_cast<UChar32>(character)) != 0; }

/// Bytes of the text's beginning: the marks before its first letter, and the end of that letter.
struct Beginning {
    std::uint32_t letter = 0, end = 0;
};

std::optional<Beginning> beginning_of(std::string_view text) {
    std::size_t at = 0;
    for (; at < text.size(); at += text::decode_at(text, at).bytes) {
        const char32_t character = text::decode_at(text, at).character;
        if (!is_opening_mark(character) && !(at > 0 && is_space_after_mark(character))) break;
    }
    if (at >= text.size() || !is_capital(text::decode_at(text, at).character)) return std::nullopt;
    const auto letter = static_cast<std::uint32_t>(at);
    do at += text::decode_at(text, at).bytes;
    while (at < text.size() && is_mark_on_letter(text::decode_at(text, at).character));
    return Beginning{letter, static_cast<std::uint32_t>(at)};
}

/// The first span has all of the beginning, and nothing about it that a letter of that size would make loud.
bool is_plain(const StyledText& flat, std::uint32_t end) {
    const TextSpan& span = flat.spans.front();
    const Dress& dress = span.dress;
    const bool is_bare = dress.link == no_index && dress.image == no_index && dress.footnote == 0 && !dress.is_verbatim;
    return is_bare && !dress.is_underlined && !dress.is_struck && !dress.highlight && dress.rise == 0 &&
           span.end >= end && (flat.forced_breaks.empty() || flat.forced_breaks.front() > end) &&
           (flat.anchors.empty() || flat.anchors.front().at > 0);
}

double cap_height(const TextStyle& style, const Composition& composition) {
    const auto face = composition.context.faces->find({style.family, style.weight, style.italic});
    return face ? (*face)->metrics().cap_height : typeset::FaceMetrics{}.cap_height;
}

/// A stretch of text as the runs of one line that begins at 0.
SetLine painted(std::string_view text, const Dress& dress, const StyledText& flat, Composition& composition) {
    StyledText own;
    own.text = text;
    own.language = flat.language;
    own.spans.push_back({0, static_cast<std::uint32_t>(text.size()), dress});
    const ShapedText shaped = shape(std::move(own), composition);
    LineRequest request;
    request.end = request.text_end = static_cast<std::uint32_t>(text.size());
    SetLine line = paint_line(shaped, request);
    line.width = shaped.width(0, request.end);
    return line;
}

class Dropper {
public:
    Dropper(const StyledText& flat, Composition& composition)
        : flat_(flat), composition_(composition), text_(flat.spans.front().dress) {}

    std::optional<DropCap> run(const Beginning& beginning) {
        const Style& style = composition_.style;
        DropCap drop;
        drop.lines = static_cast<std::uint32_t>(style.drop_cap_lines);
        drop.bytes = beginning.end;
        const bool is_word = beginning.end < flat_.text.size() && flat_.text[beginning.end] == ' ';
        if (is_word) ++drop.bytes;
        const double foot = (drop.lines - 1) * text_.style.leading;
        const double height = foot + cap_height(text_.style, composition_) * text_.style.size;

        Dress dress = text_;
        dress.style.family = style.drop_cap.family;
        dress.style.weight = style.drop_cap.weight;
        dress.style.colour = style.drop_cap.colour;
        dress.style.capitals = Capitals::as_written;
        dress.style.letter_spacing = 0;
        dress.style.size = height / cap_height(dress.style, composition_);
        SetLine letter = painted(part(beginning.letter, drop.bytes), dress, flat_, composition_);
        if (letter.items.size() != 1) return std::nullopt;
        auto* const run = std::get_if<GlyphRun>(&letter.items.front().content);
        if (run == nullptr || run->glyphs.empty()) return std::nullopt;
        const typeset::GlyphInk ink = run->face->ink(run->glyphs.front().id);
        if (ink.right <= ink.left) return std::nullopt;
        // Its ink, not its side bearing, stands at the edge of the text.
        run->x = -ink.left * run->size;
        run->baseline = foot;
        run->is_initial = true;
        drop.width = (ink.right - ink.left) * run->size + style.drop_cap_gap;
        const double reach = -ink.bottom * run->size;
        drop.lines_beside = drop.lines + (reach > clearance * text_.style.size ? 1 : 0);
        if (beginning.letter > 0) drop.items = hung_marks(beginning.letter);
        drop.items.push_back(std::move(letter.items.front()));
        return drop;
    }

private:
    [[nodiscard]] std::string_view part(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(flat_.text).substr(begin, end - begin);
    }

    [[nodiscard]] std::vector<PageItem> hung_marks(std::uint32_t end) const {
        SetLine marks = painted(part(0, end), text_, flat_, composition_);
        for (PageItem& item : marks.items) {
            move_by(item, -marks.width, 0);
            if (auto* const run = std::get_if<GlyphRun>(&item.content)) run->is_initial = true;
        }
        return std::move(marks.items);
    }

    const StyledText& flat_;
    Composition& composition_;
    Dress text_;
};

template <class Place>
void move_back(std::vector<Place>& places, std::uint32_t Place::*at, std::uint32_t by) {
    for (Place& place : places) place.*at -= std::min(place.*at, by);
}

void move_back(std::vector<std::uint32_t>& places, std::uint32_t by) {
    std::erase_if(places, [by](std::uint32_t at) { return at <= by; });
    for (std::uint32_t& at : places) at -= by;
}

/// The rest of the word has a span of its own.
void keep_word_whole(StyledText& flat) {
    const TextSpan& first = flat.spans.front();
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(flat.text.find(' '), first.end));
    if (end == 0) return;
    TextSpan word{0, end, first.dress};
    word.dress.is_verbatim = true;
    if (end == first.end) {
        flat.spans.front() = std::move(word);
        return;
    }
    flat.spans.front().begin = end;
    flat.spans.insert(flat.spans.begin(), std::move(word));
}

}  // namespace

std::optional<DropCap> drop_cap(const StyledText& flat, Composition& composition) {
    if (composition.style.drop_cap_lines < 2 || flat.is_rtl || flat.spans.empty()) return std::nullopt;
    const std::optional<Beginning> beginning = beginning_of(flat.text);
    if (!beginning || !is_plain(flat, beginning->end)) return std::nullopt;
    return Dropper(flat, composition).run(*beginning);
}

StyledText without_beginning(StyledText flat, std::uint32_t bytes) {
    flat.text.erase(0, bytes);
    std::erase_if(flat.spans, [bytes](const TextSpan& span) { return span.end <= bytes; });
    move_back(flat.spans, &TextSpan::begin, bytes);
    move_back(flat.spans, &TextSpan::end, bytes);
    move_back(flat.anchors, &NamedPlace::at, bytes);
    std::erase_if(flat.isolates, [bytes](const Isolate& isolate) { return isolate.end <= bytes; });
    move_back(flat.isolates, &Isolate::begin, bytes);
    move_back(flat.isolates, &Isolate::end, bytes);
    move_back(flat.forced_breaks, bytes);
    move_back(flat.forbidden_breaks, bytes);
    move_back(flat.soft_hyphens, bytes);
    if (!flat.spans.empty()) keep_word_whole(flat);
    return flat;
}

}  // namespace offprint::layout

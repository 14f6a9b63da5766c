#include "layout/set_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "layout/hang.h"
#include "layout/line_painter.h"

namespace offprint::layout {
namespace {

constexpr double widest_ratio = 4.5;  // of stretch: a looser line is set ragged
constexpr double least_fill = 0.85;   // of the measure: only for the sake of a shorter line is ragged text hyphenated
constexpr int balancing_steps = 9;

typeset::BreakOptions options_for(const LineShape& shape, double type_size, double indent) {
    typeset::BreakOptions options;
    options.is_ragged = shape.align != TextAlign::justify;
    options.emergency_stretch = 2 * type_size;
    options.last_line_minimum = std::min(std::max(2.5 * type_size, indent + type_size), shape.width / 4);
    return options;
}

/// A line as the breaker gives it, with its bytes.
struct BrokenLine {
    std::uint32_t first_item = 0, last_item = 0;  ///< [first, last)
    std::uint32_t begin = 0, end = 0;             ///< bytes; the space at its end included
    bool is_hyphenated = false, is_forced = false;
};

std::vector<BrokenLine> broken_lines(const LineItems& items, const std::vector<typeset::Line>& lines) {
    std::vector<BrokenLine> result;
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        BrokenLine line{lines[i].begin, lines[i].end, begin, 0, false, false};
        const bool is_last = i + 1 == lines.size();
        line.end = is_last ? items.places.back().end : items.places[lines[i + 1].begin].begin;
        if (line.last_item > line.first_item) {
            const typeset::Item& last = items.items[line.last_item - 1];
            line.is_hyphenated = items.places[line.last_item - 1].is_hyphen;
            line.is_forced = last.kind == typeset::ItemKind::penalty && last.penalty <= typeset::forced_break;
        }
        line.is_forced = line.is_forced || is_last;
        begin = line.end;
        result.push_back(line);
    }
    return result;
}

/// The line's glue between its first and last word.
std::vector<Extra> glue_within(const LineItems& items, const BrokenLine& line, std::uint32_t text_end,
                               bool is_shrinking) {
    std::vector<Extra> glue;
    for (std::uint32_t i = line.first_item; i < line.last_item; ++i) {
        const typeset::Item& item = items.items[i];
        const bool is_inner = items.places[i].end > line.begin && items.places[i].end <= text_end &&
                              (items.places[i].begin < items.places[i].end || items.places[i].end < text_end);
        if (item.kind == typeset::ItemKind::glue && is_inner)
            glue.push_back({items.places[i].end, is_shrinking ? item.shrink : item.stretch});
    }
    return glue;
}

/// Gives the room to the glue by its stretch, or takes from it by its shrink.
std::vector<Extra> share_out(std::vector<Extra> glue, double room) {
    double sum = 0;
    for (const Extra& extra : glue) sum += extra.width;
    if (sum <= 0 || room / sum > widest_ratio) return {};
    const double ratio = std::max(room / sum, -1.0);
    for (Extra& extra : glue) extra.width *= ratio;
    return glue;
}

class Setter {
public:
    Setter(const ShapedText& shaped, const LineShape& shape, Composition& composition)
        : shaped_(shaped), shape_(shape), composition_(composition) {}

    std::vector<SetLine> set() {
        if (shaped_.flat.text.empty()) return {};
        const double narrowest =
            std::max(1.0, std::min(shape_.width, shape_.width - shape_.indent) - shape_.narrowed_by);
        const bool is_ragged = shape_.align != TextAlign::justify;
        items_ = line_items(shaped_, is_ragged ? Hyphens::soft_only : shape_.hyphens, narrowest, composition_);
        if (is_ragged && shape_.hyphens == Hyphens::by_language && has_short_line())
            items_ = line_items(shaped_, shape_.hyphens, narrowest, composition_);
        const double width = shape_.fill == Fill::balanced ? balanced_width() : shape_.width;
        std::vector<SetLine> lines;
        for (const BrokenLine& line : broken_lines(items_, break_to(width)))
            lines.push_back(set_line(line, indent_of(lines.size())));
        return lines;
    }

private:
    [[nodiscard]] double indent_of(std::size_t line) const {
        return (line == 0 ? shape_.indent : 0) + (line < shape_.narrowed ? shape_.narrowed_by : 0);
    }

    [[nodiscard]] std::vector<typeset::Line> break_to(double width) const {
        const double type_size = shaped_.flat.spans.front().dress.style.size;
        return typeset::break_lines(items_.items, {width - shape_.indent, width, shape_.narrowed_by, shape_.narrowed},
                                    options_for(shape_, type_size, composition_.style.paragraph_indent));
    }

    /// Whether a line but the last of a passage would leave much of the measure empty.
    [[nodiscard]] bool has_short_line() const {
        const std::vector<BrokenLine> lines = broken_lines(items_, break_to(shape_.width));
        return std::any_of(lines.begin(), lines.end(), [this, &lines](const BrokenLine& line) {
            const double room = shape_.width - indent_of(static_cast<std::size_t>(&line - lines.data()));
            const std::uint32_t end = without_trailing_spaces(shaped_.flat.text, line.begin, line.end);
            return !line.is_forced && shaped_.width(line.begin, end) < least_fill * room;
        });
    }

    [[nodiscard]] double balanced_width() const {
        const std::size_t lines = break_to(shape_.width).size();
        double fits = shape_.width;
        double narrow = fits / 2;
        for (int step = 0; lines > 1 && step < balancing_steps; ++step) {
            const double middle = (fits + narrow) / 2;
            const std::vector<typeset::Line> tried = break_to(middle);
            const bool is_overfull =
                std::any_of(tried.begin(), tried.end(), [](const typeset::Line& line) { return line.is_overfull; });
            (tried.size() <= lines && !is_overfull ? fits : narrow) = middle;
        }
        return fits;
    }

    [[nodiscard]] SetLine set_line(const BrokenLine& line, double indent) {
        const std::uint32_t text_end = without_trailing_spaces(shaped_.flat.text, line.begin, line.end);
        LineRequest request;
        request.begin = line.begin;
        request.text_end = text_end;
        request.end = line.end;
        double width = shaped_.width(line.begin, text_end);
        if (line.is_hyphenated && text_end > line.begin) {
            request.hyphen = hyphen_for(shaped_.dress_at(text_end - 1), shaped_.flat.language, composition_);
            width += request.hyphen.width;
        }
        const Hang hang = hang_for(request);
        const double room = shape_.width - indent - width + hang.start + hang.end;
        if (shape_.align == TextAlign::justify && (!line.is_forced || room < 0))
            request.extras = share_out(glue_within(items_, line, text_end, room < 0), room);
        for (const Extra& extra : request.extras) width += extra.width;
        request.left = left_edge(width, indent, hang);
        SetLine set = paint_line(shaped_, request);
        set.width = width;
        set.ends_in_hyphen = line.is_hyphenated;
        return set;
    }

    /// Both edges of justified text, and the opening quotation mark of a headline.
    [[nodiscard]] Hang hang_for(const LineRequest& request) const {
        if (shape_.align == TextAlign::justify) return hang_of(shaped_, request);
        const bool is_display = shape_.fill == Fill::balanced && shape_.align == TextAlign::start;
        return is_display ? Hang{hang_of(shaped_, request).start, 0} : Hang{};
    }

    [[nodiscard]] double left_edge(double width, double indent, const Hang& hang) const {
        const double room = shape_.width - indent - width;
        const bool is_rtl = shaped_.flat.is_rtl;
        switch (shape_.align) {
            case TextAlign::center: return is_rtl ? room / 2 : indent + room / 2;
            case TextAlign::end: return is_rtl ? 0 : indent + room;
            case TextAlign::start:
            case TextAlign::justify: break;
        }
        return is_rtl ? room + hang.start : indent - hang.start;
    }

    const ShapedText& shaped_;
    const LineShape& shape_;
    Composition& composition_;
    LineItems items_;
};

}  // namespace

std::vector<SetLine> set_lines(const ShapedText& shaped, const LineShape& shape, Composition& composition) {
    return Setter(shaped, shape, composition).set();
}

Extent extent_of(const ShapedText& shaped, Composition& composition) {
    constexpr double unlimited = 1e9;
    const LineItems items = line_items(shaped, Hyphens::soft_only, unlimited, composition);
    Extent extent;
    double word = 0;
    double line = 0;
    for (const typeset::Item& item : items.items) {
        const bool is_break = item.kind == typeset::ItemKind::glue || item.penalty < typeset::forbidden_break;
        if (item.kind != typeset::ItemKind::box && is_break) word = 0;
        if (item.kind != typeset::ItemKind::penalty) line += item.width;
        if (item.kind == typeset::ItemKind::box) word += item.width;
        if (item.kind == typeset::ItemKind::penalty && item.penalty <= typeset::forced_break) line = 0;
        extent.least = std::max(extent.least, word);
        extent.greatest = std::max(extent.greatest, line);
    }
    return extent;
}

}  // namespace offprint::layout

#include "layout/line_painter.h"

#include <algorithm>
#include <utility>

#include "layout/bidi.h"
#include "layout/set_lines.h"

namespace offprint::layout {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";
constexpr double underline_drop = 0.14;  // em below the baseline
constexpr double strike_height = 0.28;   // em above it
constexpr double rule_weight = 0.05;     // em
constexpr double area_ascent = 0.85;     // em: a clickable area's
constexpr double area_descent = 0.25;
constexpr double steep_ascent = 1.75;  // em: a face that reaches higher gets the room (Nastaliq)

/// The part of a piece that stands on the line.
struct Slice {
    const Piece* piece = nullptr;
    std::uint32_t begin = 0, end = 0;
    std::uint8_t level = 0;
    std::vector<typeset::Glyph> glyphs;
    double x = 0, width = 0;
};

/// The glyphs of [begin, end): a contiguous part, since clusters are monotone.
std::vector<typeset::Glyph> glyphs_within(const Piece& piece, std::uint32_t begin, std::uint32_t end) {
    const auto is_before = [](const typeset::Glyph& glyph, std::uint32_t at) { return glyph.begin < at; };
    const auto is_not_before = [](const typeset::Glyph& glyph, std::uint32_t at) { return glyph.begin >= at; };
    const auto& glyphs = piece.glyphs;
    if (piece.is_rtl) {
        const auto first = std::lower_bound(glyphs.begin(), glyphs.end(), end, is_not_before);
        return {first, std::lower_bound(first, glyphs.end(), begin, is_not_before)};
    }
    const auto first = std::lower_bound(glyphs.begin(), glyphs.end(), begin, is_before);
    return {first, std::lower_bound(first, glyphs.end(), end, is_before)};
}

class Painter {
public:
    Painter(const ShapedText& shaped, const LineRequest& line) : shaped_(shaped), line_(line) {}

    SetLine paint() {
        cut();
        if (!slices_.empty()) {
            stretch();
            place();
        }
        set_.begin = line_.begin;
        set_.end = line_.end;
        set_.left = line_.left;
        for (Slice& slice : slices_) emit(slice);
        for (PageItem& rule : rules_) set_.items.push_back(std::move(rule));
        name_places();
        return std::move(set_);
    }

private:
    [[nodiscard]] const Dress& dress_of(const Slice& slice) const {
        return shaped_.flat.spans[slice.piece->span].dress;
    }

    /// The slices in logical order; the spaces at the end take the paragraph's own level (rule L1).
    void cut() {
        const auto& pieces = shaped_.pieces;
        auto piece = std::upper_bound(pieces.begin(), pieces.end(), line_.begin,
                                      [](std::uint32_t at, const Piece& one) { return at < one.end; });
        const std::uint8_t base = shaped_.flat.is_rtl ? 1 : 0;
        for (; piece != pieces.end() && piece->begin < line_.end; ++piece) {
            const std::uint32_t begin = std::max(piece->begin, line_.begin);
            const std::uint32_t end = std::min(piece->end, line_.end);
            const std::uint32_t text_end = std::clamp(line_.text_end, begin, end);
            if (piece->level == base || text_end == end) {
                add_slice(*piece, begin, end, piece->level);
                continue;
            }
            if (begin < text_end) add_slice(*piece, begin, text_end, piece->level);
            add_slice(*piece, text_end, end, base);
        }
    }

    void add_slice(const Piece& piece, std::uint32_t begin, std::uint32_t end, std::uint8_t level) {
        Slice slice{&piece, begin, end, level, glyphs_within(piece, begin, end)};
        if (line_.hyphen.face != nullptr && end >= line_.text_end && begin < line_.text_end)
            hyphenated_ = slices_.size();
        slices_.push_back(std::move(slice));
    }

    void stretch() {
        for (Slice& slice : slices_) {
            const double size = dress_of(slice).style.size;
            for (std::size_t i = 0; i < slice.glyphs.size(); ++i) stretch_after(slice, i, size);
            slice.width = width_of(slice);
        }
    }

    void stretch_after(Slice& slice, std::size_t i, double size) const {
        typeset::Glyph& glyph = slice.glyphs[i];
        const bool is_last_of_cluster = i + 1 == slice.glyphs.size() || slice.glyphs[i + 1].begin != glyph.begin;
        if (!is_last_of_cluster) return;
        const auto extra = std::lower_bound(line_.extras.begin(), line_.extras.end(), glyph.end,
                                            [](const Extra& one, std::uint32_t at) { return one.at < at; });
        if (extra != line_.extras.end() && extra->at == glyph.end)
            glyph.advance += static_cast<float>(extra->width / size);
    }

    [[nodiscard]] double width_of(const Slice& slice) const {
        const Dress& dress = dress_of(slice);
        if (dress.image != no_index) return shaped_.flat.images[static_cast<std::size_t>(dress.image)].width;
        double width = 0;
        for (const typeset::Glyph& glyph : slice.glyphs) width += static_cast<double>(glyph.advance) * dress.style.size;
        return width;
    }

    /// From left to right in visual order; in right-to-left text the spaces at the end stand left of the line.
    void place() {
        std::vector<std::uint8_t> levels;
        for (const Slice& slice : slices_) levels.push_back(slice.level);
        double x = line_.left;
        if (shaped_.flat.is_rtl) x -= trailing_width();
        for (const std::size_t i : visual_order(levels)) {
            slices_[i].x = x;
            x += slices_[i].width;
            if (i == hyphenated_) x += line_.hyphen.width;
        }
    }

    [[nodiscard]] double trailing_width() const {
        return line_.end > line_.text_end ? shaped_.width(line_.text_end, line_.end) : 0;
    }

    void emit(Slice& slice) {
        const Dress& dress = dress_of(slice);
        const std::size_t index = static_cast<std::size_t>(&slice - slices_.data());
        if (dress.highlight) add_highlight(slice, *dress.highlight);
        if (dress.image != no_index)
            emit_image(slice, dress);
        else
            emit_run(slice, dress, index == hyphenated_);
        if (dress.link != no_index) add_link(slice, dress);
        if (dress.footnote != 0) set_.footnotes.push_back(dress.footnote);
        if (dress.is_underlined) add_rule(slice, underline_drop);
        if (dress.is_struck) add_rule(slice, -strike_height);
    }

    void emit_image(const Slice& slice, const Dress& dress) {
        const InlineImage& image = shaped_.flat.images[static_cast<std::size_t>(dress.image)];
        const double drop = image.height < 1.3 * dress.style.size ? 0.15 * dress.style.size : 0;
        set_.rise = std::max(set_.rise, image.height - drop);
        set_.items.push_back(
            {dress.tag, PlacedImage{image.url, slice.x, drop - image.height, image.width, image.height}});
    }

    /// Takes the slice's glyphs.
    void emit_run(Slice& slice, const Dress& dress, bool is_hyphenated) {
        if (slice.glyphs.empty()) return;
        GlyphRun run;
        run.face = slice.piece->face;
        run.size = dress.style.size;
        run.colour = dress.style.colour;
        run.x = slice.x;
        run.baseline = -dress.rise;
        run.is_rtl = slice.piece->is_rtl;
        run.is_complex = slice.piece->is_complex;
        run.text = shaped_.flat.text.substr(slice.begin, slice.end - slice.begin);
        run.glyphs = std::move(slice.glyphs);
        run.language = dress.language;
        for (typeset::Glyph& glyph : run.glyphs) {
            glyph.begin -= slice.begin;
            glyph.end -= slice.begin;
        }
        if (run.face->metrics().ascent > steep_ascent)
            set_.rise = std::max(set_.rise, run.face->metrics().ascent * run.size);
        if (is_hyphenated && line_.hyphen.face == run.face) append_hyphen(run);
        const bool needs_own_run = is_hyphenated && line_.hyphen.face != run.face;
        set_.items.push_back({dress.tag, std::move(run)});
        if (needs_own_run) emit_hyphen(slice, dress);
    }

    void append_hyphen(GlyphRun& run) const {
        typeset::Glyph glyph = line_.hyphen.glyph;
        glyph.begin = static_cast<std::uint32_t>(run.text.size());
        run.text += soft_hyphen;
        glyph.end = static_cast<std::uint32_t>(run.text.size());
        run.glyphs.insert(run.is_rtl ? run.glyphs.begin() : run.glyphs.end(), glyph);
        run.ends_in_hyphen = true;
    }

    void emit_hyphen(const Slice& slice, const Dress& dress) {
        GlyphRun run;
        run.face = line_.hyphen.face;
        run.size = dress.style.size;
        run.colour = dress.style.colour;
        run.x = slice.x + slice.width;
        run.baseline = -dress.rise;
        append_hyphen(run);
        set_.items.push_back({dress.tag, std::move(run)});
    }

    [[nodiscard]] double visible_width(const Slice& slice) const {
        if (slice.end <= line_.text_end || slice.level % 2 == 1) return slice.width;
        return std::max(0.0, slice.width - shaped_.width(std::max(slice.begin, line_.text_end), slice.end));
    }

    void add_highlight(const Slice& slice, Colour colour) {
        const double size = dress_of(slice).style.size;
        set_.items.push_back({artifact_tag, FilledBox{slice.x, -area_ascent * size, visible_width(slice),
                                                      (area_ascent + area_descent) * size, colour}});
    }

    void add_rule(const Slice& slice, double em_below) {
        const TextStyle& style = dress_of(slice).style;
        rules_.push_back({artifact_tag, FilledBox{slice.x, em_below * style.size, visible_width(slice),
                                                  rule_weight * style.size, style.colour}});
    }

    /// A link's slices on one line share one area.
    void add_link(const Slice& slice, const Dress& dress) {
        const LinkTarget& target = shaped_.flat.links[static_cast<std::size_t>(dress.link)];
        const double size = dress.style.size;
        const double top = -dress.rise - area_ascent * size;
        const double bottom = -dress.rise + area_descent * size;
        const double width = visible_width(slice);
        if (set_.links.empty() || set_.links.back().tag != target.tag) {
            set_.links.push_back(
                {target.tag, slice.x, top, width, bottom - top, target.url, target.destination, target.description});
            return;
        }
        LinkArea& area = set_.links.back();
        const double right = std::max(area.x + area.width, slice.x + width);
        const double lower = std::max(area.y + area.height, bottom);
        area.x = std::min(area.x, slice.x);
        area.y = std::min(area.y, top);
        area.width = right - area.x;
        area.height = lower - area.y;
    }

    void name_places() {
        const auto& places = shaped_.flat.anchors;
        auto place = std::lower_bound(places.begin(), places.end(), line_.begin,
                                      [](const NamedPlace& one, std::uint32_t at) { return one.at < at; });
        for (; place != places.end() && place->at < line_.end; ++place) set_.anchors.push_back(place->name);
    }

    const ShapedText& shaped_;
    const LineRequest& line_;
    std::vector<Slice> slices_;
    std::size_t hyphenated_ = static_cast<std::size_t>(-1);
    std::vector<PageItem> rules_;
    SetLine set_;
};

}  // namespace

SetLine paint_line(const ShapedText& shaped, const LineRequest& line) { return Painter(shaped, line).paint(); }

}  // namespace offprint::layout

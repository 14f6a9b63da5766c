#include "layout/block_setter.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "text/letters.h"

namespace offprint::layout {
namespace {

constexpr double least_measure = 140;  // points: indents stop growing here
constexpr double centring = 0.5;       // half of what leading adds stands above the type

bool may_precede_opening(const Block& block) {
    return std::holds_alternative<Note>(block.node) || std::holds_alternative<Figure>(block.node);
}

/// Its place in the body: notes and pictures may come before it. One that begins with a dateline counts for none.
std::size_t opening_paragraph(const Blocks& blocks) {
    const auto found = std::find_if_not(blocks.begin(), blocks.end(), may_precede_opening);
    const auto* const paragraph = found == blocks.end() ? nullptr : std::get_if<Paragraph>(&found->node);
    if (paragraph == nullptr || paragraph->content.empty()) return blocks.size();
    const auto* const span = std::get_if<Span>(&paragraph->content.front().node);
    if (span != nullptr && span->kind == SpanKind::dateline) return blocks.size();
    return static_cast<std::size_t>(found - blocks.begin());
}

}  // namespace

void BlockSetter::put(const Blocks& blocks, const Frame& frame) {
    for (const Block& block : blocks) put(block, frame);
}

void BlockSetter::put_body(const Blocks& blocks, const Frame& frame) {
    body_ = galley_.strips.size();
    const std::size_t opening = opening_paragraph(blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        block_ = static_cast<std::uint32_t>(i);
        offset_ = 0;
        is_opening_ = i == opening;
        counts_letters_ = true;
        put(blocks[i], frame);
        is_opening_ = false;
    }
    counts_letters_ = false;
}

void BlockSetter::put(const Block& block, const Frame& frame) {
    const std::size_t first_tag = composition_.tags.size();
    Frame own = frame;
    if (!block.language.empty()) own.language = block.language;
    if (block.direction != Direction::unknown) own.is_rtl = block.direction == Direction::rtl;
    source_ = block.source;
    std::visit([&](const auto& node) { put(node, own); }, block.node);
    if (own.language != frame.language && composition_.tags.size() > first_tag)
        composition_.tags[static_cast<TagId>(first_tag)].language = own.language;
    const bool leaves_text_together = frame.floats_figures && std::holds_alternative<Figure>(block.node);
    if (!leaves_text_together) after_paragraph_ = std::holds_alternative<Paragraph>(block.node);
}

Galley BlockSetter::take() { return std::move(galley_); }

double BlockSetter::baseline_in(const TextStyle& style) const {
    const auto face = composition_.context.faces->find({style.family, style.weight, style.italic});
    const typeset::FaceMetrics metrics = face ? (*face)->metrics() : typeset::FaceMetrics{};
    const double type = (metrics.ascent + metrics.descent) * style.size;
    return (style.leading - type) * centring + metrics.ascent * style.size;
}

LineShape BlockSetter::line_shape(const Frame& frame, const ParagraphShape& shape) const {
    LineShape result;
    result.width = frame.width;
    result.indent = std::min(shape.indent, frame.width / 4);
    result.align = frame.text.align;
    result.fill = shape.fill;
    result.narrowed_by = shape.narrowed_by;
    result.narrowed = shape.narrowed;
    result.hyphens = frame.text.hyphenate ? Hyphens::by_language : Hyphens::soft_only;
    return result;
}

void BlockSetter::put_lines(const StyledText& flat, const Frame& frame, const ParagraphShape& shape) {
    const ShapedText shaped = layout::shape(flat, composition_);
    put_set_lines(set_lines(shaped, line_shape(frame, shape), composition_), frame, shape);
}

void BlockSetter::put_set_lines(std::vector<SetLine> lines, const Frame& frame, const ParagraphShape& shape) {
    const Style& style = composition_.style;
    const double baseline = baseline_in(frame.text);
    bool is_after_hyphen = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Strip strip = strip_of(std::move(lines[i]), frame, baseline);
        const auto before = static_cast<int>(i);
        const auto after = static_cast<int>(lines.size() - i);
        const bool is_allowed =
            i == 0 || (before >= style.orphans && after >= style.widows && !shape.is_kept_whole && !is_after_hyphen);
        strip.may_break_before = is_allowed;
        strip.lines_kept_after = shape.lines_kept_after;
        is_after_hyphen = strip.ends_in_hyphen;
        push(std::move(strip));
    }
}

Strip BlockSetter::strip_of(SetLine line, const Frame& frame, double baseline) const {
    Strip strip;
    const double extra = std::max(0.0, line.rise - baseline);
    strip.height = frame.text.leading + extra;
    strip.baseline = baseline + extra;
    const bool has_leading_of_grid = std::abs(frame.text.leading - composition_.style.body.leading) < 0.01;
    strip.is_on_grid = frame.is_on_grid && extra == 0 && has_leading_of_grid;
    strip.items = std::move(line.items);
    strip.links = std::move(line.links);
    strip.anchors = std::move(line.anchors);
    strip.footnotes = std::move(line.footnotes);
    strip.ends_in_hyphen = line.ends_in_hyphen;
    move_by(strip, frame.left, strip.baseline);
    return strip;
}

void BlockSetter::span_from(std::size_t first) {
    for (std::size_t i = first; i < galley_.strips.size(); ++i) galley_.strips[i].spans = true;
}

void BlockSetter::open_space(double points) { space_ = std::max(space_, points); }

void BlockSetter::push(Strip strip) {
    strip.space_above += space_;
    space_ = 0;
    strip.block = block_;
    strip.offset = offset_;
    if (counts_letters_) offset_ += letters_in(strip);
    strip.anchors.insert(strip.anchors.end(), std::make_move_iterator(anchors_.begin()),
                         std::make_move_iterator(anchors_.end()));
    anchors_.clear();
    galley_.strips.push_back(std::move(strip));
}

void BlockSetter::join_lines(std::size_t first, std::size_t count) {
    const auto begin = galley_.strips.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    Strip whole = joined({begin, end});
    whole.is_on_grid = begin->is_on_grid;
    whole.ends_in_hyphen = std::prev(end)->ends_in_hyphen;
    *begin = std::move(whole);
    galley_.strips.erase(std::next(begin), end);
}

/// The letters of the article's own words: list labels and the marks of notes are not in its text.
std::uint32_t BlockSetter::letters_in(const Strip& strip) const {
    std::size_t letters = 0;
    for (const PageItem& item : strip.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || item.tag == artifact_tag) continue;
        const TagKind kind = composition_.tags[item.tag].kind;
        if (kind != TagKind::list_label && kind != TagKind::reference) letters += text::letter_bytes(run->text);
    }
    return static_cast<std::uint32_t>(letters);
}

void BlockSetter::join_from(std::size_t first) {
    std::vector<Strip>& strips = galley_.strips;
    if (first + 1 >= strips.size()) return;
    const std::vector<Strip> parts(std::make_move_iterator(strips.begin() + static_cast<std::ptrdiff_t>(first)),
                                   std::make_move_iterator(strips.end()));
    strips.resize(first);
    strips.push_back(joined(parts));
}

Frame BlockSetter::indented(const Frame& frame, double start, double end) const {
    Frame inner = frame;
    inner.width -= start + end;
    if (inner.width < std::min(frame.width, least_measure)) return frame;
    inner.left += frame.is_rtl ? end : start;
    return inner;
}

Surroundings BlockSetter::surroundings(const Frame& frame, TagId tag) const {
    return {frame.text, tag, frame.language, frame.is_rtl, frame.width};
}

}  // namespace offprint::layout

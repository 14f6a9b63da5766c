#include <algorithm>
#include <iterator>
#include <utility>

#include "layout/block_setter.h"
#include "layout/drop_cap.h"
#include "model/walk.h"

/// Paragraphs, headings, quotes, breaks between sections.
namespace offprint::layout {
namespace {

constexpr int lines_with_heading = 2;

TagKind heading_kind(int level) {
    return static_cast<TagKind>(static_cast<int>(TagKind::heading1) + std::clamp(level, 1, 6) - 1);
}

}  // namespace

void BlockSetter::put(const Paragraph& node, const Frame& frame) {
    ParagraphShape shape;
    shape.tag = tag(TagKind::paragraph, frame);
    if (after_paragraph_) {
        const ParagraphStyle next = frame.paragraphs.value_or(ParagraphStyle{0, frame.text.leading / 2});
        shape.indent = next.indent;
        open_space(next.space);
    }
    const StyledText flat = flatten(node.content, surroundings(frame, shape.tag), composition_);
    if (is_opening_ && put_with_drop_cap(flat, frame, shape)) return;
    put_lines(flat, frame, shape);
}

/// A paragraph with fewer lines than the letter would take has none.
bool BlockSetter::put_with_drop_cap(const StyledText& flat, const Frame& frame, ParagraphShape shape) {
    std::optional<DropCap> letter = drop_cap(flat, composition_);
    if (!letter || letter->width > frame.width / 2) return false;
    shape.narrowed_by = letter->width;
    shape.narrowed = letter->lines_beside;
    const ShapedText rest = layout::shape(without_beginning(flat, letter->bytes), composition_);
    std::vector<SetLine> lines = set_lines(rest, line_shape(frame, shape), composition_);
    if (lines.size() < letter->lines) return false;
    lines.front().items.insert(lines.front().items.begin(), std::make_move_iterator(letter->items.begin()),
                               std::make_move_iterator(letter->items.end()));
    const std::size_t first = galley_.strips.size();
    put_set_lines(std::move(lines), frame, shape);
    join_lines(first, letter->lines);
    return true;
}

void BlockSetter::put(const Heading& node, const Frame& frame) {
    const Style& style = composition_.style;
    const int level = std::clamp(node.level, 1, 6);
    const auto index = static_cast<std::size_t>(level - 1);
    Frame own = frame;
    own.text = style.heading[index];
    own.text.hyphenate = false;
    if (own.text.align == TextAlign::justify) own.text.align = TextAlign::start;
    own.is_on_grid = false;
    ParagraphShape shape;
    shape.tag = tag(heading_kind(level + composition_.heading_shift), frame);
    shape.is_kept_whole = true;
    shape.lines_kept_after = lines_with_heading;
    const std::string name =
        composition_.unique_anchor(node.id.empty() ? "h-" + std::to_string(++composition_.headings) : node.id);
    anchors_.push_back(name);
    composition_.outline.push_back({plain_text(node.content), level + composition_.heading_shift, name});
    open_space(style.heading_box[index].space_above);
    put_lines(flatten(node.content, surroundings(own, shape.tag), composition_), own, shape);
    open_space(style.heading_box[index].space_below);
}

void BlockSetter::put(const BlockQuote& node, const Frame& frame) {
    const Style& style = composition_.style;
    const BoxStyle& box = style.quote_box;
    Frame own = indented(frame, box.indent_left + box.rule_left + box.padding_left, box.indent_right);
    own.tag = tag(TagKind::block_quote, frame);
    own.text = style.block_quote;
    own.paragraphs = style.quote_paragraphs;
    own.floats_figures = false;
    const bool is_set_off = own.width < frame.width;
    if (is_set_off) open_space(box.space_above);
    const std::size_t first = galley_.strips.size();
    open_box(box, own);
    after_paragraph_ = false;
    put(node.content, own);
    if (!node.attribution.empty()) {
        ParagraphShape shape;
        shape.tag = tag(TagKind::paragraph, own);
        Frame attribution = own;
        attribution.text = style.attribution;
        const std::size_t words_end = galley_.strips.size();
        put_lines(flatten(node.attribution, surroundings(attribution, shape.tag), composition_), attribution, shape);
        if (words_end > first && galley_.strips.size() > words_end) galley_.strips[words_end].may_break_before = false;
    }
    close_box(box, own);
    if (box.rule_left > 0 && is_set_off) add_side_rule(first, frame, box.rule_left, box.rule_colour);
    if (is_set_off) open_space(box.space_below);
}

void BlockSetter::put(const ThematicBreak&, const Frame& frame) {
    Strip strip;
    strip.height = frame.text.leading;
    strip.is_on_grid = frame.is_on_grid;
    const Style& style = composition_.style;
    const double width = std::min(style.break_width, frame.width);
    const RuleStyle& rule = style.break_box.rule_above;
    strip.items.push_back({artifact_tag, FilledBox{frame.left + (frame.width - width) / 2, strip.height / 2, width,
                                                   rule.width, rule.colour}});
    open_space(style.break_box.space_above);
    strip.may_break_before = galley_.strips.empty();
    push(std::move(strip));
    open_space(style.break_box.space_below);
}

void BlockSetter::add_side_rule(std::size_t first, const Frame& frame, double width, Colour colour) {
    if (galley_.strips.size() == first) return;
    const double x = frame.is_rtl ? frame.left + frame.width - width : frame.left;
    galley_.rules.push_back({first, galley_.strips.size(), x, width, colour});
}

}  // namespace offprint::layout

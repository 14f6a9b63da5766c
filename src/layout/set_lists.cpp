#include <algorithm>
#include <utility>

#include "layout/block_setter.h"
#include "layout/inline_looks.h"

/// Lists and definition lists.
namespace offprint::layout {
namespace {

std::string words_of_label(const List& list, std::size_t index, int depth) {
    const ListItem& item = list.items[index];
    if (item.task == TaskState::open) return "\xE2\x98\x90";
    if (item.task == TaskState::done) return "\xE2\x98\x91";
    if (list.kind == ListKind::ordered) return std::to_string(list.start + static_cast<long long>(index)) + ".";
    return depth % 2 == 0 ? "\xE2\x80\xA2" : "\xE2\x80\x93";
}

}  // namespace

double BlockSetter::width_of_label(const Label& label, const Frame& frame) {
    Surroundings around = surroundings(frame, frame.tag);
    around.style = wearing(std::move(around.style), label.look);
    return extent_of(shape(plain_styled(label.text, around), composition_), composition_).greatest;
}

BlockSetter::Label BlockSetter::label_of(const List& list, std::size_t index, const Frame& frame) const {
    const Style& style = composition_.style;
    return {words_of_label(list, index, frame.depth), {}, style.list_gap / style.body.size * frame.text.size};
}

void BlockSetter::put(const List& node, const Frame& frame) {
    if (node.items.empty()) return;
    const Style& style = composition_.style;
    const bool is_ordered = node.kind == ListKind::ordered;
    const BoxStyle& box = is_ordered ? style.ordered_list_box : style.list_box;
    Frame own = frame;
    own.tag = tag(TagKind::list, frame);
    if (frame.depth == 0) own.text = wearing(own.text, is_ordered ? style.ordered_list_text : style.list_text);
    own.paragraphs.reset();
    own.floats_figures = false;
    own.is_on_grid = frame.is_on_grid && (node.tight || style.on_grid);
    composition_.tags[own.tag].is_ordered = is_ordered;
    double widest = 0;
    for (const std::size_t index : {std::size_t{0}, node.items.size() - 1})
        widest = std::max(widest, width_of_label(label_of(node, index, own), own));
    const double indent = std::max(box.indent_left, widest + label_of(node, 0, own).gap);
    if (frame.depth == 0) open_space(box.space_above);
    for (std::size_t index = 0; index < node.items.size(); ++index) {
        if (index > 0 && !node.tight) open_space(style.loose_space / style.body.leading * frame.text.leading);
        put_item(node, index, own, indent);
    }
    if (frame.depth == 0) open_space(box.space_below);
}

void BlockSetter::put_item(const List& list, std::size_t index, const Frame& frame, double indent) {
    const TagId item = tag(TagKind::list_item, frame);
    const TagId label_tag = composition_.tags.add(TagKind::list_label, item);
    Frame inner = indented(frame, indent, 0);
    const bool is_indented = inner.width < frame.width;
    inner.tag = composition_.tags.add(TagKind::list_body, item);
    ++inner.depth;
    const Label label = label_of(list, index, frame);
    const std::size_t first = galley_.strips.size();
    after_paragraph_ = false;
    if (!is_indented) {
        ParagraphShape shape;
        shape.lines_kept_after = 1;
        put_lines(plain_styled(label.text, surroundings(frame, label_tag)), frame, shape);
    }
    put(list.items[index].content, inner);
    after_paragraph_ = false;
    if (is_indented) attach_label(first, label, inner, label_tag);
}

void BlockSetter::attach_label(std::size_t first, const Label& label, const Frame& inner, TagId tag) {
    if (galley_.strips.size() == first) {
        Strip empty;
        empty.height = inner.text.leading;
        empty.baseline = baseline_in(inner.text);
        empty.is_on_grid = inner.is_on_grid;
        push(std::move(empty));
    }
    Surroundings around = surroundings(inner, tag);
    if (around.style.align == TextAlign::justify) around.style.align = TextAlign::start;
    around.style = wearing(std::move(around.style), label.look);
    const ShapedText shaped = shape(plain_styled(label.text, around), composition_);
    const double width = extent_of(shaped, composition_).greatest;
    LineShape one_line;
    one_line.width = width + 1;
    std::vector<SetLine> lines = set_lines(shaped, one_line, composition_);
    if (lines.empty()) return;
    Strip& strip = galley_.strips[first];
    const double x = inner.is_rtl ? inner.left + inner.width + label.gap - 1 : inner.left - label.gap - width;
    for (PageItem& item : lines.front().items) move_by(item, x, strip.baseline);
    strip.items.insert(strip.items.begin(), std::make_move_iterator(lines.front().items.begin()),
                       std::make_move_iterator(lines.front().items.end()));
}

void BlockSetter::put(const DefinitionList& node, const Frame& frame) {
    Frame own = frame;
    own.tag = tag(TagKind::list, frame);
    own.paragraphs.reset();
    own.floats_figures = false;
    const Style& style = composition_.style;
    open_space(style.definition_list_box.space_above);
    for (const Definition& definition : node.items) {
        const TagId item = tag(TagKind::list_item, own);
        ParagraphShape shape;
        shape.tag = composition_.tags.add(TagKind::list_label, item);
        shape.is_kept_whole = true;
        shape.lines_kept_after = 1;
        Frame term = own;
        term.text = wearing(std::move(term.text), style.definition_term);
        if (term.text.align == TextAlign::justify) term.text.align = TextAlign::start;
        put_lines(flatten(definition.term, surroundings(term, shape.tag), composition_), term, shape);
        Frame inner = indented(own, style.definition_indent, 0);
        inner.text = wearing(std::move(inner.text), style.definition_text);
        inner.tag = composition_.tags.add(TagKind::list_body, item);
        after_paragraph_ = false;
        put(definition.content, inner);
        after_paragraph_ = false;
    }
    open_space(style.definition_list_box.space_below);
}

}  // namespace offprint::layout
